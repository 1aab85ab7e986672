package org.connectioncoach.language.english;

import java.time.LocalDate;
import java.util.Optional;
import org.connectioncoach.language.Expecting;
import org.connectioncoach.language.Manner;
import org.connectioncoach.language.Meaning;
import org.connectioncoach.language.Understanding;
import org.connectioncoach.language.Vocabulary;
import org.connectioncoach.language.english.slot.SlotReader;
import org.connectioncoach.language.english.whole.Amendments;
import org.connectioncoach.language.english.whole.BareNumber;
import org.connectioncoach.language.english.whole.Choices;
import org.connectioncoach.language.english.whole.WholeAnswers;
import org.connectioncoach.language.goal.GoalReader;
import org.connectioncoach.language.manner.SingleWords;
import org.connectioncoach.language.manner.Wellbeing;
import org.connectioncoach.language.manner.likely.LikelyManners;
import org.connectioncoach.language.stage.StageReader;
import org.connectioncoach.language.text.Mending;
import org.connectioncoach.language.text.Utterance;

/** Understands English: rules for what is certain, examples for what is likely, and a question back for the rest. */
public final class EnglishUnderstanding implements Understanding {
    private final WholeAnswers wholeAnswers;
    private final Amendments amendments;
    private final Sentences sentences;

    /** Understands with the words and examples of a vocabulary, learning from them when free text first needs it. */
    public EnglishUnderstanding(Vocabulary vocabulary) {
        this(vocabulary, Likenesses.learning(vocabulary.phrases()));
    }

    /** Understands with what was learned before. */
    public EnglishUnderstanding(Vocabulary vocabulary, Likenesses likenesses) {
        Choices choices = Choices.of(vocabulary);
        wholeAnswers = new WholeAnswers(choices);
        amendments = new Amendments(wholeAnswers);
        sentences = new Sentences(
                new SlotReader(
                        new StageReader(choices.stages(), likenesses.stages()),
                        new GoalReader(choices.goals(), likenesses.goals())),
                new LikelyManners(likenesses.manners()));
    }

    @Override
    public Meaning read(String text, Expecting expecting, LocalDate today) {
        if (text.isBlank() || text.length() > MAX_LENGTH) {
            return Meaning.offTopic();
        }
        Optional<Meaning> bare = BareNumber.read(text, expecting);
        if (bare.isPresent()) {
            return bare.get();
        }
        Utterance utterance = Mending.of(Utterance.of(text));
        if (utterance.isEmpty()) {
            return Meaning.offTopic();
        }
        if (Wellbeing.isNeeded(utterance)) {
            return Meaning.of(Manner.WELLBEING, 1);
        }
        Optional<Meaning> whole =
                amendments.read(utterance, expecting).or(() -> wholeAnswers.read(utterance, expecting));
        if (whole.isPresent()) {
            return whole.get();
        }
        Optional<Manner> word = SingleWords.of(utterance.text().strip())
                .or(() -> SingleWords.of(utterance.bare()))
                .or(() -> SingleWords.acknowledging(utterance.bare(), expecting != Expecting.NOTHING));
        return word.map(manner -> Meaning.of(manner, 1)).orElseGet(() -> sentences.read(utterance, expecting, today));
    }
}
