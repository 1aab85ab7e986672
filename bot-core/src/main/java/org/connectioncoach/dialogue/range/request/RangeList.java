package org.connectioncoach.dialogue.range.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.connectioncoach.language.Expecting;
import org.connectioncoach.language.NumberReading;
import org.connectioncoach.member.Goal;
import org.connectioncoach.member.Stage;

/**
 * Words taken as a list of names and numbers: {@code 120 jobs student} is no sentence and must not be read as one.
 *
 * @param unnamed the words that name nothing, where they stand together; empty when there are none
 * @param scattered whether words that name nothing stand in several places
 */
record RangeList(
        List<Stage> stages, List<List<Goal>> goals, List<NumberReading> numbers, String unnamed, boolean scattered) {
    private static final int LONGEST_NAME = 6;

    /** More words than this say something of their own. */
    private static final int MOST_UNNAMED = 2;

    private static final String NUMBER =
            "(?i)(?:(?:about|around|roughly|approximately|approx|circa|nearly|almost|over|like|only|just) )?"
                    + "[~≈]?\\d[\\d.,']*k?\\+?(?: (?:connections?|contacts|people))?";
    private static final Set<String> BETWEEN =
            Set.of("and", "with", "a", "an", "the", "for", "in", "as", "&", "+", "-", "/", "goal", "stage", "have");
    private static final Set<String> OF_SENTENCES = Set.of(
            ("i i'm i’m im ive i've am is are was my me we you it to not no want wants need looking look find get got"
                            + " after before since been being who what how can could should would do does did please")
                    .split(" "));

    static RangeList of(List<String> words, RangeNames names) {
        List<Stage> stages = new ArrayList<>();
        List<List<Goal>> goals = new ArrayList<>();
        List<NumberReading> numbers = new ArrayList<>();
        List<String> unnamed = new ArrayList<>();
        int places = 0;
        boolean within = false;
        int at = 0;
        while (at < words.size()) {
            int named = 0;
            for (int length = Math.min(words.size() - at, LONGEST_NAME); length > 0 && named == 0; length--) {
                String name = String.join(" ", words.subList(at, at + length));
                named = take(name, names, stages, goals, numbers) ? length : 0;
            }
            boolean between = named == 0 && BETWEEN.contains(words.get(at).toLowerCase(Locale.ROOT));
            if (named == 0 && !between) {
                unnamed.add(words.get(at));
                places += within ? 0 : 1;
            }
            within = named == 0 && !between;
            at += Math.max(named, 1);
        }
        return new RangeList(stages, goals, numbers, String.join(" ", unnamed), places > 1);
    }

    private static boolean take(
            String name, RangeNames names, List<Stage> stages, List<List<Goal>> goals, List<NumberReading> numbers) {
        if (name.matches(NUMBER)) {
            return numbers.add(names.number(name));
        }
        Optional<Stage> stage = names.isName(name, Expecting.STAGE) ? names.stage(name) : Optional.empty();
        if (stage.isPresent()) {
            return stages.add(stage.get());
        }
        Optional<List<Goal>> wanted = names.isName(name, Expecting.GOALS) ? names.goals(name) : Optional.empty();
        return wanted.map(goals::add).orElse(false);
    }

    /**
     * Whether it is no more than a list, after what is known already: a word without a name may stand where the stage or
     * the goal is missing.
     */
    boolean isPlain(RangeAnswers known) {
        boolean nothing = stages.isEmpty() && goals.isEmpty() && numbers.isEmpty();
        if (nothing || unnamed.isEmpty()) {
            return !nothing;
        }
        boolean missing = !known.hasStage() && stages.isEmpty() || !known.hasGoal() && goals.isEmpty();
        List<String> words = List.of(unnamed.toLowerCase(Locale.ROOT).split(" "));
        return missing
                && !scattered
                && words.size() <= MOST_UNNAMED
                && words.stream().noneMatch(OF_SENTENCES::contains);
    }
}
