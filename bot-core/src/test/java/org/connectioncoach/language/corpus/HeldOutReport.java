package org.connectioncoach.language.corpus;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.connectioncoach.language.Expecting;
import org.connectioncoach.language.Meaning;
import org.connectioncoach.language.NumberReading;
import org.connectioncoach.language.Understanding;
import org.connectioncoach.member.Count;
import org.connectioncoach.member.Goal;
import org.connectioncoach.member.Stage;

/** Runs a held-out set through understanding and says how it went, in the measures of the bars. */
public final class HeldOutReport {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Understanding understanding;

    public HeldOutReport(Understanding understanding) {
        this.understanding = understanding;
    }

    /** How the stage questions went: shares of what expects a stage, and of what does not. */
    public record Stages(Score score, double atOnce, double amongTwo, double wrong, double asked, double invented) {
        public String summary() {
            return "at once %.1f, among two %.1f, wrong %.1f, asked %.1f, invented %.1f"
                    .formatted(atOnce, amongTwo, wrong, asked, invented);
        }
    }

    public Stages stages(String set, String file) {
        Score score = new Score(set + "/" + file);
        int stages = 0, atOnce = 0, amongTwo = 0, wrong = 0, asked = 0, neither = 0, invented = 0;
        for (List<String> line : Corpus.lines(set + "/" + file + ".txt")) {
            Meaning meaning = understanding.read(line.get(1), Expecting.STAGE, TODAY);
            String told =
                    meaning.stage().map(Stage::id).orElse(meaning.kind() == Meaning.Kind.ASK_AGAIN ? "ask" : "other");
            String expected = line.get(0);
            if (expected.equals("neither")) {
                neither++;
                boolean invents = meaning.stage().isPresent();
                invented += invents ? 1 : 0;
                score.add(expected, told, !invents, line.get(1) + about(meaning));
                continue;
            }
            stages++;
            boolean right = told.equals(expected);
            boolean guessed = meaning.guesses().stream()
                    .limit(2)
                    .anyMatch(guess -> guess.id().equals(expected));
            atOnce += right ? 1 : 0;
            amongTwo += right || told.equals("ask") && guessed ? 1 : 0;
            wrong += meaning.stage().isPresent() && !right ? 1 : 0;
            asked += told.equals("ask") || told.equals("other") ? 1 : 0;
            score.add(expected, told + (told.equals("ask") && guessed ? "+" : ""), right, line.get(1) + about(meaning));
        }
        return new Stages(
                score,
                share(atOnce, stages),
                share(amongTwo, stages),
                share(wrong, stages),
                share(asked, stages),
                share(invented, neither));
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : 100.0 * part / whole;
    }

    private static String about(Meaning meaning) {
        return "   {" + meaning.kind() + (meaning.manner() == null ? "" : " " + meaning.manner()) + " "
                + meaning.guesses().stream()
                        .map(guess -> guess.id() + " %.2f".formatted(guess.confidence()))
                        .collect(Collectors.joining(", "))
                + "}";
    }

    public Score counts(String set) {
        Score score = new Score(set + "/counts");
        for (List<String> line : Corpus.lines(set + "/counts.txt")) {
            Meaning meaning = understanding.read(line.get(1), Expecting.COUNT, TODAY);
            String told = told(meaning);
            score.add(line.get(0), told, told.equals(line.get(0)), line.get(1));
        }
        return score;
    }

    /** A number in the words of the corpus. */
    public static String told(Meaning meaning) {
        NumberReading number = meaning.number();
        if (meaning.kind() != Meaning.Kind.ANSWER
                && meaning.kind() != Meaning.Kind.MANNER
                && !(number instanceof NumberReading.Impossible)) {
            return "none";
        }
        if (number instanceof NumberReading.Read read) {
            if (read.count().kind() == Count.Kind.UNKNOWN) {
                return "unknown";
            }
            return read.min() == read.max()
                    ? "int " + read.count().value()
                    : "range " + read.min() + " " + (read.max() < 0 ? "-" : read.max());
        }
        if (number instanceof NumberReading.Vague) {
            return "unknown";
        }
        if (number instanceof NumberReading.Impossible) {
            return "invalid";
        }
        return number instanceof NumberReading.Several several ? "several " + several.candidates() : "none";
    }

    public Score goals(String set) {
        Score score = new Score(set + "/goals");
        for (List<String> line : Corpus.lines(set + "/goals.txt")) {
            Meaning meaning = understanding.read(line.get(1), Expecting.GOALS, TODAY);
            Set<String> told = meaning.goals().stream().map(Goal::id).collect(Collectors.toSet());
            Set<String> expected = line.get(0).equals("none")
                    ? Set.of()
                    : new HashSet<>(Arrays.asList(line.get(0).split(",")));
            score.add(line.get(0), told.toString(), told.equals(expected), line.get(1) + about(meaning));
        }
        return score;
    }

    public Score manners(String set) {
        Score score = new Score(set + "/manners");
        for (List<String> line : Corpus.lines(set + "/manners.txt")) {
            Expecting expecting = Expecting.valueOf(line.get(0).toUpperCase(java.util.Locale.ROOT));
            Meaning meaning = understanding.read(line.get(2), expecting, TODAY);
            String told = told(meaning, line.get(1).contains(" "));
            boolean right = told.equals(line.get(1))
                    || told.equals("privacy") && line.get(1).equals("privacy_export");
            score.add(line.get(1), told, right, line.get(0) + " | " + line.get(2) + about(meaning));
        }
        return score;
    }

    private static String told(Meaning meaning, boolean withValue) {
        if (meaning.kind() == Meaning.Kind.ANSWER && meaning.confirm().isPresent()) {
            return meaning.confirm().get() ? "yes" : "no";
        }
        String kind = meaning.manner() != null
                ? meaning.manner().id()
                : meaning.kind().name().toLowerCase(java.util.Locale.ROOT);
        if (!withValue) {
            return kind;
        }
        if (meaning.stage().isPresent()) {
            return kind + " " + meaning.stage().get().id();
        }
        if (!meaning.goals().isEmpty()) {
            return kind + " " + meaning.goals().get(0).id();
        }
        return meaning.number() instanceof NumberReading.Read read
                ? kind + " " + read.count().value()
                : kind;
    }
}
