package org.connectioncoach.language.goal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.connectioncoach.member.Goal;

/** Where words of a goal stand in a clause, and which of them count: one for each thing that is listed. */
final class Hits {
    private static final Pattern LISTED = Pattern.compile(
            " (?:and|or|plus|also|&|\\+|/|then|as well as|along with|so that|so|to (?:find|get|land)|while|with) ");

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
        for (Map.Entry<Goal, Pattern> entry : GoalWords.PATTERNS.entrySet()) {
            Matcher matcher = entry.getValue().matcher(words);
            while (matcher.find()) {
                if (entry.getKey() == Goal.UNSURE || !Negations.negated(words, matcher.start(), matcher.end())) {
                    all.add(new Hit(entry.getKey(), matcher.start(), matcher.end()));
                }
            }
        }
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
        return GoalWords.PATTERNS.entrySet().stream()
                .anyMatch(goal -> goal.getKey() != Goal.UNSURE
                        && goal.getValue().matcher(name).matches());
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
        Matcher matcher = LISTED.matcher(words);
        int items = 0;
        for (int from = 0; matcher.find(from) && matcher.start() < until; from = matcher.end() - 1) {
            items++;
        }
        return items;
    }
}
