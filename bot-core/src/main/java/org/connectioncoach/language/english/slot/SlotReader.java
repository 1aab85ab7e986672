package org.connectioncoach.language.english.slot;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.connectioncoach.language.Expecting;
import org.connectioncoach.language.Guess;
import org.connectioncoach.language.NumberReading;
import org.connectioncoach.language.goal.GoalReader;
import org.connectioncoach.language.number.NumberReader;
import org.connectioncoach.language.stage.StageReader;
import org.connectioncoach.language.stage.judging.StageReading;
import org.connectioncoach.language.text.Utterance;
import org.connectioncoach.language.text.Wording;
import org.connectioncoach.member.Count;
import org.connectioncoach.member.Goal;
import org.connectioncoach.member.Stage;

/** Reads every answer out of a message, and decides which of them were meant as answers. */
public final class SlotReader {
    private static final Wording MYSELF = Wording.of(
            "\\b(?:i am|am|as an?|i have been|i have|i work|i just|i finished|i graduated|graduated|i got|i was|i became|me as|my stage|stage|still a|a|an|i run|i lead|i teach|i study|promoted|years|year|been|i meant|actually|not a|student|i started|now) ");
    private static final Pattern ANSWER_AS_QUESTION = Pattern.compile(
            "^ (?:how about|what about|is it ok to say|can (?:i|you) (?:say|put|change|make|set|mark|update|switch|pick|choose|take)|could (?:you|i) (?:put|change|make|set|mark|update|switch)|would (?:that|i) (?:be|count|make)|does (?:that|this|it|\\S+ \\S+) count|should i (?:put|say|pick|choose)|is that|do you want|will \\w+ do|may i (?:say|change)|are you able to change|would you (?:change|put|make)|can we (?:change|make|say|switch)|is \\d|(?:hm|um|well) \\w+)\\b.*");
    private static final Wording HYPOTHETICAL = Wording.of("\\b(?:change|make|set|put|update|switch|mark)\\b");

    /** "It's 330 now": a new number, some time after the card. */
    private static final Pattern UPDATES = Pattern.compile(
            "^ (?:(?:ok|so|hi|hey|update|and|well|yay|today|,|:|!) )*(?:it is|its|i am (?:now )?(?:at|on|up to)|i have|i (?:just )?(?:hit|reached|got to|passed)|now(?: at)?|up to|we are at|that is|make it|i got|connections) (?:\\S+ ){0,3}?\\d|\\d (?:connections )?now ");

    private static final Wording SPEAKS_OF_GOALS = Wording.of("\\b(?:goals?|aims?|objectives?|purpose) ");
    private static final int LAST_ITEM = 4;

    private final StageReader stages;
    private final GoalReader goals;

    public SlotReader(StageReader stages, GoalReader goals) {
        this.stages = stages;
        this.goals = goals;
    }

    public static boolean updatesNumber(Utterance utterance) {
        return UPDATES.matcher(utterance.text()).find();
    }

    public Slots read(Utterance utterance, Expecting expecting, LocalDate today, boolean correcting) {
        StageReading stage = expecting == Expecting.STAGE
                ? stages.readWithExamples(utterance, today)
                : stages.read(utterance, today);
        NumberReader.Found number = NumberReader.read(utterance, expecting == Expecting.COUNT);
        boolean numbered = number.reading() instanceof NumberReading.Read read
                && read.count().kind() != Count.Kind.UNKNOWN;
        Boolean yes =
                expecting == Expecting.CONFIRM ? YesNo.of(utterance.bare()).orElse(null) : null;
        boolean denied = Boolean.FALSE.equals(yes);
        List<Goal> wanted = goals(utterance, expecting, correcting || denied, today, stage.sure(), numbered);
        Stage said = stage(stage, utterance, expecting, wanted);
        boolean counts = expecting == Expecting.COUNT
                || number.explicit()
                || expecting == Expecting.CONFIRM && (correcting || denied)
                || (expecting == Expecting.PLAN || expecting == Expecting.REMINDER) && updatesNumber(utterance)
                || expecting == Expecting.NOTHING
                        && (correcting || updatesNumber(utterance) || said != null || !wanted.isEmpty())
                || (said != null || !wanted.isEmpty())
                        && expecting != Expecting.CONFIRM
                        && (reliable(number) || endsInNumber(utterance));
        NumberReading reading = counts ? number.reading() : new NumberReading.None();
        List<Guess> guesses = switch (expecting) {
            case STAGE -> said == null ? stage.guesses() : List.of();
            case GOALS -> wanted.isEmpty() && said == null ? goals.offers(utterance) : List.of();
            case COUNT, CONFIRM, PLAN, REMINDER, NOTHING -> List.of();
        };
        return new Slots(said, reading, wanted, Factors.in(utterance.raw()), yes, guesses);
    }

    /** The same answers with the number that is said, whatever the open question. */
    public Slots withNumber(Slots slots, Utterance utterance) {
        NumberReading reading = NumberReader.read(utterance, true).reading();
        return slots.with(reading instanceof NumberReading.Vague ? new NumberReading.None() : reading);
    }

    /** Without the question for the number, a lone small number is more often an age or a year than a network. */
    private static boolean reliable(NumberReader.Found number) {
        return number.reading() instanceof NumberReading.Read read
                && (read.count().value() >= 60 || !number.numbersSaid());
    }

    /** "Law student, internship, 45 only": a list that ends in a number and nothing else. */
    private static boolean endsInNumber(Utterance utterance) {
        String text = utterance.text();
        int comma = Math.max(text.lastIndexOf(" , "), text.lastIndexOf(" . "));
        if (comma < 0 || comma + 3 >= text.length()) {
            return false;
        }
        Utterance last = Utterance.of(text.substring(comma + 3));
        return last.tokens().size() <= LAST_ITEM
                && NumberReader.read(last, true).reading() instanceof NumberReading.Read read
                && read.count().kind() != Count.Kind.UNKNOWN;
    }

    private @org.jspecify.annotations.Nullable Stage stage(
            StageReading reading, Utterance utterance, Expecting expecting, List<Goal> wanted) {
        boolean meant = switch (expecting) {
            case STAGE -> true;
            case GOALS ->
                wanted.isEmpty()
                        ? confident(reading) && MYSELF.in(utterance.text())
                        : confident(reading) && utterance.text().matches(".* (?:i am|as) an? .*");
            case COUNT, CONFIRM, PLAN, REMINDER, NOTHING -> confident(reading);
        };
        return meant ? reading.sure() : null;
    }

    private static boolean confident(StageReading reading) {
        return reading.stated()
                && !reading.guesses().isEmpty()
                && reading.guesses().get(0).confidence() >= 0.85;
    }

    private List<Goal> goals(
            Utterance utterance,
            Expecting expecting,
            boolean correcting,
            LocalDate today,
            @org.jspecify.annotations.Nullable Stage stage,
            boolean numbered) {
        if (expecting == Expecting.GOALS) {
            return stage != null && correcting ? goals.read(utterance) : goals.readAnswer(utterance);
        }
        if (expecting == Expecting.PLAN || expecting == Expecting.REMINDER) {
            List<Goal> found = correcting ? goals.readAside(utterance, false, words -> false) : List.of();
            return found.equals(List.of(Goal.UNSURE)) ? List.of() : found;
        }
        boolean listed = stage != null || numbered;
        List<Goal> found = goals.readAside(
                utterance,
                listed || (expecting == Expecting.NOTHING || expecting == Expecting.CONFIRM) && correcting,
                words -> tellsStage(words, today));
        boolean unsure = found.equals(List.of(Goal.UNSURE));
        boolean unsureOfGoal = stage != null && numbered || SPEAKS_OF_GOALS.in(utterance.text());
        return unsure && !unsureOfGoal ? List.of() : found;
    }

    private boolean tellsStage(String words, LocalDate today) {
        return stages.read(Utterance.of(words), today).sure() != null;
    }

    /** Whether a question is an answer in disguise: "how about student?", "can you make it 300?", "like 1.2k??". */
    public boolean answersInAQuestion(Slots slots, Expecting expecting, Utterance utterance, boolean correcting) {
        if (!slots.hasAny()) {
            return false;
        }
        String text = utterance.text();
        if (ANSWER_AS_QUESTION.matcher(text).matches() || correcting && HYPOTHETICAL.in(text)) {
            return true;
        }
        int question = text.lastIndexOf('?');
        boolean statedFirst = text.matches("^ (?:i|im|my|we|about|around|like|maybe|roughly|\\d+) .*")
                || question >= 0 && question < text.length() / 2;
        return statedFirst && expecting != Expecting.NOTHING;
    }
}
