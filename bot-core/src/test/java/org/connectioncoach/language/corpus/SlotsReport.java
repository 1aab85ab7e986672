package org.connectioncoach.language.corpus;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.connectioncoach.language.Expecting;
import org.connectioncoach.language.Meaning;
import org.connectioncoach.language.Understanding;
import org.connectioncoach.member.Goal;
import org.connectioncoach.member.Stage;

/** How messages went that answer several questions at once, and those that answer "Right?". */
public final class SlotsReport {
    private final Understanding understanding;

    public SlotsReport(Understanding understanding) {
        this.understanding = understanding;
    }

    /** Lines of stage, goals, count and message; a dash where the message does not say. All must be right. */
    public Score several(String set) {
        Score score = new Score(set + "/multi");
        for (List<String> line : Corpus.lines(set + "/multi.txt")) {
            Meaning meaning = understanding.read(line.get(3), Expecting.STAGE, HeldOutReport.TODAY);
            String expected = line.get(0) + " " + sorted(line.get(1)) + " " + line.get(2);
            String told = meaning.stage().map(Stage::id).orElse("-") + " "
                    + goals(meaning) + " "
                    + HeldOutReport.told(meaning).replace("none", "-");
            score.add("all", told.equals(expected) ? "all" : "some", told.equals(expected), told + " | " + line);
        }
        return score;
    }

    /** Lines of {@code yes} or {@code no} and the message. */
    public Score confirmations(String set) {
        Score score = new Score(set + "/confirm");
        for (List<String> line : Corpus.lines(set + "/confirm.txt")) {
            Meaning meaning = understanding.read(line.get(1), Expecting.CONFIRM, HeldOutReport.TODAY);
            String told = meaning.confirm().map(yes -> yes ? "yes" : "no").orElse("neither");
            score.add(line.get(0), told, told.equals(line.get(0)), line.get(1));
        }
        return score;
    }

    private static Set<String> sorted(String goals) {
        return Arrays.stream(goals.split(","))
                .filter(goal -> !goal.equals("-"))
                .collect(Collectors.toCollection(java.util.TreeSet::new));
    }

    private static Set<String> goals(Meaning meaning) {
        return meaning.goals().stream().map(Goal::id).collect(Collectors.toCollection(java.util.TreeSet::new));
    }
}
