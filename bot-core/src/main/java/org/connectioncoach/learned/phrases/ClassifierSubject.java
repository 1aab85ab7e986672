package org.connectioncoach.learned.phrases;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.connectioncoach.language.Phrases;
import org.connectioncoach.language.goal.GoalClassifier;
import org.connectioncoach.language.learning.Classifier;
import org.connectioncoach.language.manner.likely.MannerClassifier;
import org.connectioncoach.learned.ClassifierBytes;

/** Where a classifier is all there is to know. */
public final class ClassifierSubject<T> extends PhraseSubject<T> {
    /** How people say what their network should do for them. */
    public static final ClassifierSubject<GoalClassifier> GOALS =
            new ClassifierSubject<>("goals", GoalClassifier::learn, GoalClassifier::classifier, GoalClassifier::of);

    /** What people say besides answering. */
    public static final ClassifierSubject<MannerClassifier> MANNERS = new ClassifierSubject<>(
            "manners", MannerClassifier::learn, MannerClassifier::classifier, MannerClassifier::of);

    private final String name;
    private final Function<Phrases, Optional<T>> learning;
    private final Function<T, Classifier> inside;
    private final Function<Classifier, T> around;

    /**
     * A subject.
     *
     * @param inside the classifier of what is known
     * @param around what is known with a classifier
     */
    private ClassifierSubject(
            String name,
            Function<Phrases, Optional<T>> learning,
            Function<T, Classifier> inside,
            Function<Classifier, T> around) {
        this.name = name;
        this.learning = learning;
        this.inside = inside;
        this.around = around;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    Optional<T> learn(Phrases phrases) {
        return learning.apply(phrases);
    }

    @Override
    void writeKnown(T known, DataOutputStream out) throws IOException {
        ClassifierBytes.write(inside.apply(known), out);
    }

    @Override
    T readKnown(DataInputStream in) throws IOException {
        return around.apply(ClassifierBytes.read(in));
    }
}
