package org.connectioncoach.language.english;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.connectioncoach.language.Expecting;
import org.connectioncoach.language.Manner;
import org.connectioncoach.language.Meaning;
import org.connectioncoach.language.NumberReading;
import org.connectioncoach.language.Vocabulary;
import org.connectioncoach.language.goal.GoalReader;
import org.connectioncoach.language.number.NumberReader;
import org.connectioncoach.language.stage.StageReader;
import org.connectioncoach.language.stage.StageReading;
import org.connectioncoach.language.text.Utterance;
import org.connectioncoach.member.Goal;

/** Messages that are more than one word of the product: everything they say at once, and how it meets the question. */
final class Sentences {
    private static final Pattern CORRECTING = Pattern.compile(
            " (?:actually|i meant|i mean|no wait|wait no|wait|correction|change|scratch that|make it|make that|my mistake|oops|sorry|instead|switch|update|rather|should be|set) ");

    private final StageReader stages;
    private final GoalReader goals;

    Sentences(Choices choices, Vocabulary vocabulary) {
        stages = new StageReader(choices.stages());
        goals = new GoalReader(choices.goals());
    }

    Meaning read(Utterance utterance, Expecting expecting, LocalDate today) {
        boolean correcting = CORRECTING.matcher(utterance.text()).find();
        Slots slots = slots(utterance, expecting, today, correcting);
        if (!slots.hasAny()) {
            return slots.guesses().isEmpty() || expecting != Expecting.STAGE
                    ? Meaning.offTopic()
                    : slots.as(Meaning.Kind.ASK_AGAIN, slots.guesses().get(0).confidence());
        }
        Manner correction = Corrected.slot(slots, expecting, correcting);
        return correction == null ? slots.as(Meaning.Kind.ANSWER, 0.9) : slots.as(correction, 0.9);
    }

    private Slots slots(Utterance utterance, Expecting expecting, LocalDate today, boolean correcting) {
        StageReading stage = stages.read(utterance, today);
        List<Goal> wanted = goals.read(utterance);
        NumberReader.Found number = NumberReader.read(utterance, expecting == Expecting.COUNT);
        boolean othersSaid = stage.sure() != null || !wanted.isEmpty();
        boolean counts = expecting == Expecting.COUNT
                || number.explicit()
                || correcting && expecting == Expecting.NOTHING
                || othersSaid && expecting != Expecting.CONFIRM;
        NumberReading reading = counts ? number.reading() : new NumberReading.None();
        return new Slots(stage.sure(), reading, wanted, Factors.in(utterance.raw()), null, stage.guesses());
    }
}
