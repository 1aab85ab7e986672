package org.connectioncoach.language.goal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.connectioncoach.language.text.Wording;
import org.connectioncoach.member.Goal;

/** Where words of a goal stand in a clause, and which of them count: one for each thing that is listed. */
final class Hits {
    private static final Wording LISTED = Wording.of(
            "(?<= )(?:and|or|plus|also|&|\\+|/|then|as well as|along with|so that|so|to (?:find|get|land)|while|with)(?= )");

    private record Hit(Goal goal, int from, int to) {
        boolean within(Hit other) {
            return other.goal != goal && other.from <= from && other.to >= to && other.to - other.from > to - from;
        }

        /** "Campaign job", "client relationships": the last noun says what it is; "a job abroad" is a job. */
        boolean qualifies(Hit other, String words) {
            boolean noun = other.goal == Goal.JOBS
                    || other.goal == Goal.COLLABORATE
                    || words.startsWith("relationship", other.from);
            return noun && other.goal != goal && other.from == to + 1;
        }
    }

    private Hits() {}

    /** The goals named in a clause and not negated, in the order they are named. */
    static List<Goal> in(String words) {
        List<Hit> all = new ArrayList<>();
        GoalWords.WORDINGS.forEach((goal, wording) -> wording.allIn(words).stream()
                .filter(place -> goal == Goal.UNSURE || !Negations.negated(words, place.start(), place.end()))
                .forEach(place -> all.add(new Hit(goal, place.start(), place.end()))));
        List<Hit> kept = all.stream()
                .filter(hit -> all.stream().noneMatch(hit::within)
                        && all.stream().noneMatch(other -> hit.qualifies(other, words)))
                .sorted(Comparator.comparingInt(Hit::from))
                .toList();
        return oneEach(words, kept);
    }

    /** Whether the words are the name of a goal and nothing else. */
    static boolean isName(String words) {
        String name = words.strip();
        return GoalWords.WORDINGS.entrySet().stream()
                .anyMatch(
                        goal -> goal.getKey() != Goal.UNSURE && goal.getValue().is(name));
    }

    private static List<Goal> oneEach(String words, List<Hit> hits) {
        List<Goal> goals = new ArrayList<>();
        int listed = -1;
        for (Hit hit : hits) {
            int item = items(words, hit.from());
            if (hit.goal() == Goal.UNSURE) {
                goals.add(Goal.UNSURE);
            } else if (item != listed) {
                goals.add(hit.goal());
                listed = item;
            }
        }
        return goals;
    }

    private static int items(String words, int until) {
        return (int) LISTED.allIn(words).stream()
                .takeWhile(place -> place.start() <= until)
                .count();
    }
}
