package org.connectioncoach.language.english;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.connectioncoach.language.Expecting;
import org.connectioncoach.language.Manner;
import org.connectioncoach.language.Meaning;
import org.connectioncoach.language.NumberReading;
import org.connectioncoach.language.english.slot.Corrected;
import org.connectioncoach.language.english.slot.NamedSlot;
import org.connectioncoach.language.english.slot.SlotReader;
import org.connectioncoach.language.english.slot.Slots;
import org.connectioncoach.language.manner.Manners;
import org.connectioncoach.language.manner.Questions;
import org.connectioncoach.language.manner.likely.LikelyManners;
import org.connectioncoach.language.text.Utterance;
import org.connectioncoach.language.text.Wording;

/** Messages that are more than a word of the product: what they say at once, and how it meets the open question. */
final class Sentences {
    /** "What does 500+ mean": a question of its own, however much it looks like "what does that mean". */
    private static final Pattern ASKS_FOR_A_WORD = Pattern.compile(
            " what do(?:es)? (?:an? )?(?!that |this |it |you |your |i |the question )(?:\\S+ ){1,3}?mean ");

    private static final Wording CORRECTING = Wording.of(
            "\\b(?:actually|please put|put me|i meant|i mean|no wait|wait no|wait|hold on|correction|chang(?:e|ed|ing)|scratch that|make it|make that|my mistake|my bad|oops|whoops|sorry|instead|switch|update|rather than|should be|should have said|should say|set|mistyped|typo|edit|fix|correct|wrong|no longer|new goal|promoted|graduated|retired|finished my|got my degree|not a student any ?more|became|just got|now(?= (?:a|an|the|at|mid|early|i|have)\\b)|put me down as|mark me as|i said|i told you|turns out|checked|it is really|meant to) ");

    /** What a question may show besides being one. */
    private static final Set<Manner> ASKED = EnumSet.of(
            Manner.HELP,
            Manner.HUMAN,
            Manner.REPEAT,
            Manner.SKIP,
            Manner.BACK,
            Manner.WHY_DO_YOU_ASK,
            Manner.PRIVACY,
            Manner.PRIVACY_EXPORT,
            Manner.SNOOZE,
            Manner.START,
            Manner.MENU,
            Manner.HOW_I_GOT_THIS,
            Manner.GREETING);

    /** What loses answers, and is a guess in a sentence about other things too: "I want out of finance". */
    private static final Set<Manner> ENDING = EnumSet.of(Manner.CANCEL, Manner.RESTART);

    private static final int SHORT = 6;
    private static final int FEW = 9;
    private static final double LIKELY = 0.5;

    private final SlotReader slotReader;
    private final LikelyManners likely;

    Sentences(SlotReader slotReader, LikelyManners likely) {
        this.slotReader = slotReader;
        this.likely = likely;
    }

    Meaning read(Utterance utterance, Expecting expecting, LocalDate today) {
        boolean correcting =
                CORRECTING.in(utterance.text()) || !asked(expecting) && SlotReader.updatesNumber(utterance);
        Optional<Manner> firm = Manners.firm(utterance);
        Slots slots = slotReader.read(utterance, expecting, today, correcting);
        if (firm.isPresent() && !(firm.get() == Manner.SNOOZE && answersOpen(slots, expecting) && asked(expecting))) {
            return ofManner(firm.get(), utterance, today);
        }
        Optional<Meaning> named = NamedSlot.in(utterance)
                .flatMap(manner -> ofNamed(
                        manner,
                        manner == Manner.CORRECT_COUNT
                                ? slotReader.withNumber(slots, utterance)
                                : shortly(slots, manner, utterance),
                        expecting));
        if (named.isPresent()) {
            return named.get();
        }
        boolean asks = Questions.asks(utterance.text());
        Optional<Manner> soft = Manners.soft(utterance);
        if (asks && !slotReader.answersInAQuestion(slots, expecting, utterance, correcting)) {
            Manner shown = soft.or(
                            () -> ASKS_FOR_A_WORD.matcher(utterance.text()).find()
                                    ? Optional.empty()
                                    : likely.in(utterance, asked(expecting)).filter(ASKED::contains))
                    .orElse(Manner.DIGRESSION_QUESTION);
            return Meaning.of(about(shown, utterance, expecting), 0.85);
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
        Optional<Manner> alike = likely.in(utterance, asked(expecting));
        boolean saysTooLittle =
                expecting == Expecting.STAGE && !slots.guesses().isEmpty() && slots.confidence() > LIKELY;
        if (alike.isPresent() && !saysTooLittle) {
            return Meaning.of(about(alike.get(), utterance, expecting), 0.7);
        }
        boolean unsure = !slots.guesses().isEmpty()
                || expecting == Expecting.COUNT && utterance.text().matches(".*\\d.*");
        return unsure ? slots.as(Meaning.Kind.ASK_AGAIN, slots.confidence()) : Meaning.offTopic();
    }

    /** A correction by name, with the value the message gives; empty when it speaks of other answers instead. */
    private static Optional<Meaning> ofNamed(Manner manner, Slots slots, Expecting expecting) {
        boolean given = switch (manner) {
            case CORRECT_STAGE -> slots.stage() != null;
            case CORRECT_COUNT -> slots.number() instanceof NumberReading.Read;
            default -> !slots.goals().isEmpty();
        };
        if (slots.filled() > (given ? 1 : 0)) {
            return Optional.empty();
        }
        if (!given && NamedSlot.isOpen(manner, expecting)) {
            return Optional.of(Meaning.of(Manner.REPEAT, 0.8));
        }
        return Optional.of(
                given && NamedSlot.isOpen(manner, expecting)
                        ? slots.as(Meaning.Kind.ANSWER, slots.confidence())
                        : slots.guessing(List.of()).as(manner, 0.9));
    }

    /** "I want to change my career stage" names what to correct, not the wish to change careers. */
    private static Slots shortly(Slots slots, Manner manner, Utterance utterance) {
        boolean namesStage = manner == Manner.CORRECT_STAGE && slots.stage() == null;
        return namesStage && utterance.tokens().size() <= FEW ? slots.withGoals(List.of()) : slots;
    }

    /** "Why though?" under an open question asks about the question. */
    private static Manner about(Manner manner, Utterance utterance, Expecting expecting) {
        boolean why = manner == Manner.HOW_I_GOT_THIS
                && asked(expecting)
                && utterance.tokens().size() <= SHORT
                && utterance.text().contains(" why ");
        return why ? Manner.WHY_DO_YOU_ASK : manner;
    }

    private static boolean asked(Expecting expecting) {
        return expecting == Expecting.STAGE || expecting == Expecting.GOALS || expecting == Expecting.COUNT;
    }

    private Meaning ofManner(Manner manner, Utterance utterance, LocalDate today) {
        if (ENDING.contains(manner) && !Manners.isAllOf(utterance, manner)) {
            return Meaning.of(manner, 0.7);
        }
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
            case COUNT -> slots.hasNumber() && !(slots.number() instanceof NumberReading.Vague);
            case CONFIRM -> slots.yes() != null;
            case PLAN, REMINDER, NOTHING -> slots.hasAny();
        };
    }
}
