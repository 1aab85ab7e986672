package org.connectioncoach.language.english;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.connectioncoach.language.Expecting;
import org.connectioncoach.language.Manner;
import org.connectioncoach.language.Meaning;
import org.connectioncoach.language.manner.Manners;
import org.connectioncoach.language.manner.Questions;
import org.connectioncoach.language.text.Utterance;

/** Messages that are more than a word of the product: what they say at once, and how it meets the open question. */
final class Sentences {
    private static final Pattern CORRECTING = Pattern.compile(
            " (?:actually|i meant|i mean|no wait|wait no|wait|hold on|correction|chang(?:e|ed|ing)|scratch that|make it|make that|my mistake|my bad|oops|whoops|sorry|instead|switch|update|rather than|should be|should have said|should say|set|mistyped|typo|edit|fix|correct|wrong|no longer|new goal|promoted|graduated|retired|finished my|got my degree|not a student any ?more|became|just got|now(?= (?:a|an|the|at|mid|early|i|have)\\b)|put me down as|mark me as|i said|i told you|turns out|checked|it is really|meant to) ");

    private static final int SHORT = 6;
    private static final double LIKELY = 0.5;

    private final SlotReader slotReader;

    Sentences(SlotReader slotReader) {
        this.slotReader = slotReader;
    }

    Meaning read(Utterance utterance, Expecting expecting, LocalDate today) {
        boolean correcting = CORRECTING.matcher(utterance.text()).find()
                || expecting == Expecting.NOTHING && SlotReader.updatesNumber(utterance);
        Optional<Manner> firm = Manners.firm(utterance);
        if (firm.isPresent()) {
            return ofManner(firm.get(), utterance, today);
        }
        boolean asks = Questions.asks(utterance.text());
        Slots slots = slotReader.read(utterance, expecting, today, correcting);
        Optional<Manner> soft = Manners.soft(utterance);
        if (asks && !slotReader.answersInAQuestion(slots, expecting, utterance, correcting)) {
            return Meaning.of(soft.orElse(Manner.DIGRESSION_QUESTION), 0.85);
        }
        if (slots.yes() != null && !slots.hasAny()) {
            return slots.as(Meaning.Kind.ANSWER, 0.9);
        }
        boolean insult = soft.filter(manner -> manner == Manner.ABUSE).isPresent()
                && utterance.tokens().size() <= SHORT;
        if (soft.isPresent() && (insult || !answersOpen(slots, expecting))) {
            return Meaning.of(soft.get(), 0.85);
        }
        if (slots.hasAny()) {
            Manner correction = Corrected.slot(slots, expecting, correcting);
            return correction == null
                    ? slots.as(Meaning.Kind.ANSWER, slots.confidence())
                    : slots.as(correction, slots.confidence());
        }
        boolean unsure = !slots.guesses().isEmpty()
                || expecting == Expecting.COUNT && utterance.text().matches(".*\\d.*");
        return unsure ? slots.as(Meaning.Kind.ASK_AGAIN, slots.confidence()) : Meaning.offTopic();
    }

    private Meaning ofManner(Manner manner, Utterance utterance, LocalDate today) {
        if (manner != Manner.WHAT_IF) {
            return Meaning.of(manner, 0.9);
        }
        return slotReader
                .read(asIfTrue(utterance), Expecting.NOTHING, today, true)
                .guessing(List.of())
                .as(manner, 0.9);
    }

    /** "What if I had 800" supposes "I have 800". */
    private static Utterance asIfTrue(Utterance utterance) {
        return utterance.withTokens(utterance.tokens().stream()
                .map(word -> switch (word) {
                    case "had" -> "have";
                    case "were", "was" -> "am";
                    default -> word;
                })
                .toList());
    }

    private static boolean answersOpen(Slots slots, Expecting expecting) {
        return switch (expecting) {
            case STAGE -> slots.stage() != null || !slots.guesses().isEmpty() && slots.confidence() >= LIKELY;
            case GOALS -> !slots.goals().isEmpty();
            case COUNT -> slots.hasNumber();
            case CONFIRM -> slots.yes() != null;
            case PLAN, REMINDER, NOTHING -> slots.hasAny();
        };
    }
}
