package org.connectioncoach.language.english.whole;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.connectioncoach.language.Expecting;
import org.connectioncoach.language.Guess;
import org.connectioncoach.language.Meaning;
import org.connectioncoach.language.NumberReading;
import org.connectioncoach.language.english.slot.Slots;
import org.connectioncoach.language.english.slot.YesNo;
import org.connectioncoach.language.manner.Manners;
import org.connectioncoach.language.manner.SingleWords;
import org.connectioncoach.language.number.NumberReader;
import org.connectioncoach.language.text.Utterance;
import org.connectioncoach.member.Count;
import org.connectioncoach.member.Goal;
import org.connectioncoach.member.Stage;

/** Messages that are nothing but an answer to the open question: a label, a synonym, a position, yes or no. */
public final class WholeAnswers {
    private static final String POLITE =
            "^(?:(?:um|uh|well|ok|oh|so|hm|i would say|id say|i guess|i think|probably|maybe|definitely|that would be|it is|its|i choose|i pick|choose|pick|put me down as|i am|i am an|i am a|i want|my goal is|just|to|the) )+";
    private static final String TRAILING =
            "(?: (?:please|thanks|i guess|i think|probably|for me|i suppose|honestly))+$";

    /** Where a choice stands on the screen, which says nothing about any other question. */
    private static final Pattern POSITION =
            Pattern.compile("\\b(?:\\d+|first|second|third|fourth|fifth|sixth|seventh|eighth|last)\\b");

    private static final String BETWEEN = "^(?:either|both|(?:somewhere |something )?(?:in )?between) ";
    private static final int FEW_WORDS = 4;

    private final Choices choices;

    public WholeAnswers(Choices choices) {
        this.choices = choices;
    }

    public Optional<Meaning> read(Utterance utterance, Expecting expecting) {
        String bare = utterance.bare();
        return switch (expecting) {
            case STAGE -> stage(bare);
            case GOALS -> goals(utterance, bare);
            case CONFIRM -> confirm(bare);
            case NOTHING -> bare.matches("\\d+") ? Optional.empty() : unasked(bare);
            case COUNT ->
                utterance.text().strip().matches("[? ]+") || saysUnknown(utterance)
                        ? Optional.of(unknownCount())
                        : Optional.empty();
            case PLAN, REMINDER -> Optional.empty();
        };
    }

    /** The stage or goals of these words, where they are nothing but its name. */
    Optional<Slots> named(Utterance words, Expecting slot) {
        return POSITION.matcher(words.bare()).find()
                ? Optional.empty()
                : read(words, slot)
                        .filter(found -> found.kind() == Meaning.Kind.ANSWER && found.isSure())
                        .map(found ->
                                Slots.NONE.with(found.stage().orElse(null)).withGoals(found.goals()));
    }

    private static boolean saysUnknown(Utterance utterance) {
        return utterance.tokens().size() <= FEW_WORDS
                && SingleWords.of(utterance.bare()).isEmpty()
                && Manners.firm(utterance).isEmpty()
                && NumberReader.read(utterance, true).reading().equals(NumberReading.Read.of(Count.UNKNOWN));
    }

    private static Meaning unknownCount() {
        return Slots.NONE.with(NumberReading.Read.of(Count.UNKNOWN)).as(Meaning.Kind.ANSWER, 1);
    }

    private Optional<Meaning> stage(String bare) {
        String core = core(bare);
        Optional<Stage> stage = choices.stages()
                .named(bare)
                .or(() -> choices.stages().numbered(bare))
                .or(() -> choices.stages().named(core))
                .or(() -> choices.stages().numbered(core));
        if (stage.isPresent()) {
            return stage.map(found -> Slots.NONE.with(found).as(Meaning.Kind.ANSWER, 1));
        }
        List<Guess> guesses = both(core);
        if (guesses.isEmpty()) {
            guesses = Ambiguous.guesses(core);
        }
        if (!guesses.isEmpty()) {
            return Optional.of(Slots.NONE.guessing(guesses).as(Meaning.Kind.ASK_AGAIN, 0.5));
        }
        if (SingleWords.of(bare).isPresent()) {
            return Optional.empty();
        }
        return choices.stages()
                .nearlyNamed(core)
                .map(found -> Slots.NONE.with(found).as(Meaning.Kind.ANSWER, 0.85));
    }

    /** "Early career and mid-career": two stages, of which one can be meant. */
    private List<Guess> both(String core) {
        List<Guess> guesses = new ArrayList<>();
        for (String part : core.replaceFirst(BETWEEN, "").split(" (?:and|or|and also|and/or|but also) ")) {
            Optional<Stage> stage = choices.stages().named(core(part));
            if (stage.isEmpty()) {
                return List.of();
            }
            guesses.add(new Guess(stage.get().id(), 0.5));
        }
        return guesses.size() == 2 && !guesses.get(0).equals(guesses.get(1)) ? guesses : List.of();
    }

    private Optional<Meaning> goals(Utterance utterance, String bare) {
        List<Goal> found = new ArrayList<>();
        for (String part : utterance.text().strip().split(" ?(?:,|;|/|&|\\+|\\band\\b|\\bor\\b|\\bplus\\b) ?")) {
            String core = core(Utterance.of(part).bare());
            if (core.isEmpty()) {
                continue;
            }
            Optional<Goal> goal =
                    choices.goals().named(core).or(() -> choices.goals().numbered(core));
            if (goal.isEmpty()) {
                return wholeGoal(bare);
            }
            if (!found.contains(goal.get())) {
                found.add(goal.get());
            }
        }
        return found.isEmpty() || found.size() > 2 ? wholeGoal(bare) : Optional.of(answer(found, 1));
    }

    private Optional<Meaning> wholeGoal(String bare) {
        String core = core(bare);
        Optional<Goal> exact =
                choices.goals().named(bare).or(() -> choices.goals().named(core));
        if (exact.isPresent()) {
            return exact.map(goal -> answer(List.of(goal), 1));
        }
        if (SingleWords.of(bare).isPresent()) {
            return Optional.empty();
        }
        return choices.goals().nearlyNamed(core).map(goal -> answer(List.of(goal), 0.85));
    }

    private Optional<Meaning> unasked(String bare) {
        Optional<Stage> stage = choices.stages().named(bare);
        if (stage.isPresent() && SingleWords.of(bare).isEmpty()) {
            return stage.map(found -> Slots.NONE.with(found).as(Meaning.Kind.ANSWER, 1));
        }
        return Optional.empty();
    }

    private Optional<Meaning> confirm(String bare) {
        boolean more = bare.matches(".*\\d.*")
                || bare.split(" ").length > 1 && !bare.startsWith("keep ") && namesAnOption(bare)
                || YesNo.deniesAndGoesOn(bare);
        return more || bare.split(" ").length > 6
                ? Optional.empty()
                : YesNo.of(bare).map(yes -> Slots.NONE.saying(yes).as(Meaning.Kind.ANSWER, 1));
    }

    private boolean namesAnOption(String bare) {
        return !choices.stages().labeledIn(bare).isEmpty() && !bare.contains("keep ");
    }

    private static Meaning answer(List<Goal> goals, double confidence) {
        return Slots.NONE.withGoals(goals).as(Meaning.Kind.ANSWER, confidence);
    }

    private static String core(String bare) {
        return bare.replaceFirst(POLITE, "").replaceFirst("^(?:an? )", "").replaceFirst(TRAILING, "");
    }
}
