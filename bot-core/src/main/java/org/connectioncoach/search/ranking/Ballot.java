package org.connectioncoach.search.ranking;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.connectioncoach.language.Guess;

/** What one question got: a probability for each topic and each refusal. */
public final class Ballot {
    private static final int SHOWN = 3;

    private final List<Guess> guesses;
    private final String refusal;
    private final Evidence evidence;

    /**
     * @param ids topics first, then refusals
     * @param topics how many of the ids are topics
     * @param votes a probability for each id
     * @param words what else there is to say about the question
     */
    Ballot(List<String> ids, int topics, double[] votes, Evidence.Words words) {
        this.guesses = IntStream.range(0, topics)
                .mapToObj(c -> new Guess(ids.get(c), votes[c]))
                .sorted(Comparator.comparingDouble(Guess::confidence).reversed())
                .limit(SHOWN)
                .toList();
        double refused = 0;
        int strongest = topics;
        for (int c = topics; c < votes.length; c++) {
            refused += votes[c];
            strongest = votes[c] > votes[strongest] ? c : strongest;
        }
        this.refusal = topics < ids.size() ? ids.get(strongest) : "";
        this.evidence = Evidence.of(guesses, refused, words);
    }

    /** The three closest topics, best first. */
    public List<Guess> guesses() {
        return guesses;
    }

    /** The id of the best topic; empty where there are no topics. */
    public String best() {
        return guesses.isEmpty() ? "" : guesses.get(0).id();
    }

    /** What speaks for the best topic and against it. */
    public Evidence evidence() {
        return evidence;
    }

    /** The likeliest refusal. */
    public String refusal() {
        return refusal;
    }
}
