package org.connectioncoach.learned.phrases;

import java.util.Optional;
import java.util.function.Supplier;
import org.connectioncoach.content.pack.ConfigFiles;
import org.connectioncoach.language.english.Likenesses;
import org.connectioncoach.language.goal.GoalClassifier;
import org.connectioncoach.language.manner.likely.MannerClassifier;
import org.connectioncoach.language.stage.weighing.StageModel;
import org.connectioncoach.learned.Fingerprint;
import org.connectioncoach.learned.Learned;
import org.connectioncoach.learned.Lesson;
import org.connectioncoach.learned.Subject;

/** Serves what the example phrases teach of stages, goals and manners, each loaded or learned when it is first needed. */
public final class LearnedPhrases {
    private static final StageSubject STAGES = new StageSubject();
    private static final ClassifierSubject<GoalClassifier> GOALS = ClassifierSubject.GOALS;
    private static final ClassifierSubject<MannerClassifier> MANNERS = ClassifierSubject.MANNERS;

    private final Learned<Optional<StageModel>> stages;
    private final Learned<Optional<GoalClassifier>> goals;
    private final Learned<Optional<MannerClassifier>> manners;

    private LearnedPhrases(
            Learned<Optional<StageModel>> stages,
            Learned<Optional<GoalClassifier>> goals,
            Learned<Optional<MannerClassifier>> manners) {
        this.stages = stages;
        this.goals = goals;
        this.manners = manners;
    }

    /** What serves while a coach runs; edited phrases are learned in the background. */
    public static LearnedPhrases inTheBackground() {
        return new LearnedPhrases(
                Learned.inTheBackground(STAGES), Learned.inTheBackground(GOALS), Learned.inTheBackground(MANNERS));
    }

    /** For a program that ends soon: what is not shipped is learned before the first answer that needs it. */
    public static Likenesses atOnce(ConfigFiles files) {
        return new LearnedPhrases(Learned.atOnce(STAGES), Learned.atOnce(GOALS), Learned.atOnce(MANNERS)).from(files);
    }

    /** What the phrases of these files teach. */
    public Likenesses from(ConfigFiles files) {
        Fingerprint phrases = PhraseSubject.of(files);
        return new Likenesses(
                serving(stages, STAGES, phrases, files),
                serving(goals, GOALS, phrases, files),
                serving(manners, MANNERS, phrases, files));
    }

    private static <T> Supplier<T> serving(
            Learned<T> learned, Subject<T> subject, Fingerprint phrases, ConfigFiles files) {
        return learned.from(new Lesson<>(phrases, () -> subject.learn(files), true));
    }
}
