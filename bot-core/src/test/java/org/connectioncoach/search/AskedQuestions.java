package org.connectioncoach.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.connectioncoach.language.Topics;
import org.connectioncoach.language.Topics.Finding;
import org.connectioncoach.language.Topics.Verdict;
import org.connectioncoach.language.topic.Refusal;

/** A held-out file of questions, and how a finder does on it. */
record AskedQuestions(String name, List<Asked> questions) {
    record Asked(Set<String> right, String text) {
        boolean covered() {
            return !right.contains(Refusal.OUT_OF_SCOPE);
        }
    }

    /** Shares of the covered questions, then of the others. */
    record Outcome(
            String name,
            int covered,
            double atOnce,
            double amongThree,
            double wrong,
            double refused,
            int others,
            double answered,
            List<String> misses) {
        @Override
        public String toString() {
            return String.format(
                    "%-12s %4d covered: right at once %5.1f %%, among three %5.1f %%, wrong %4.1f %%, refused %4.1f %%"
                            + " | %3d others: answered %4.1f %%%n%s",
                    name,
                    covered,
                    100 * atOnce,
                    100 * amongThree,
                    100 * wrong,
                    100 * refused,
                    others,
                    100 * answered,
                    String.join("\n", misses));
        }
    }

    static AskedQuestions read(String name) {
        try (InputStream file = AskedQuestions.class.getResourceAsStream("/questions/" + name + ".tsv")) {
            List<Asked> questions = new ArrayList<>();
            for (String line : new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                String[] cells = line.split("\t");
                if (cells.length == 2 && !line.startsWith("# ")) {
                    questions.add(new Asked(Set.of(cells[0].split("\\|")), cells[1]));
                }
            }
            return new AskedQuestions(name, List.copyOf(questions));
        } catch (IOException e) {
            throw new UncheckedIOException("reading questions/" + name, e);
        }
    }

    Outcome askedOf(Topics topics) {
        int covered = 0;
        int atOnce = 0;
        int amongThree = 0;
        int wrong = 0;
        int refused = 0;
        int answered = 0;
        List<String> misses = new ArrayList<>();
        for (Asked asked : questions) {
            Finding finding = topics.find(asked.text());
            boolean best = !finding.guesses().isEmpty()
                    && asked.right().contains(finding.guesses().get(0).id());
            boolean among =
                    finding.guesses().stream().anyMatch(guess -> asked.right().contains(guess.id()));
            boolean sure = finding.verdict() == Verdict.SURE;
            boolean refuses = finding.verdict() == Verdict.OUT_OF_SCOPE;
            if (asked.covered()) {
                covered++;
                atOnce += sure && best ? 1 : 0;
                amongThree += !refuses && among ? 1 : 0;
                wrong += sure && !best ? 1 : 0;
                refused += refuses ? 1 : 0;
            } else {
                answered += sure ? 1 : 0;
            }
            if (asked.covered() ? !(sure && best) : sure) {
                misses.add("    " + asked.right() + " " + asked.text() + " : " + finding.verdict() + " "
                        + finding.guesses());
            }
        }
        int others = questions.size() - covered;
        return new Outcome(
                name,
                covered,
                (double) atOnce / covered,
                (double) amongThree / covered,
                (double) wrong / covered,
                (double) refused / covered,
                others,
                (double) answered / others,
                misses);
    }
}
