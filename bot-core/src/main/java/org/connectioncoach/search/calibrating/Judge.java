package org.connectioncoach.search.calibrating;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.connectioncoach.language.Topics.Verdict;
import org.connectioncoach.search.ranking.Ballot;
import org.connectioncoach.search.ranking.Evidence;

/** Decides whether a ballot is enough to answer, to offer three topics, or to refuse. */
public final class Judge {
    private final Belief right;
    private final Belief covered;
    private final Limits limits;

    private Judge(Belief right, Belief covered, Limits limits) {
        this.right = right;
        this.covered = covered;
        this.limits = limits;
    }

    /**
     * A question with a known answer.
     *
     * @param right the topic's id; anything that is no topic where it must be refused
     */
    public record Sample(Ballot ballot, String right, boolean covered) {
        boolean isRight() {
            return covered && ballot.best().equals(right);
        }

        boolean isAmong() {
            return ballot.guesses().stream().anyMatch(guess -> guess.id().equals(right));
        }
    }

    /** Learns from questions that the ballots were not learned from. */
    public static Judge learn(List<Sample> samples) {
        List<Evidence> evidence =
                samples.stream().map(sample -> sample.ballot().evidence()).toList();
        boolean[] truths = new boolean[samples.size()];
        boolean[] coverage = new boolean[samples.size()];
        for (int i = 0; i < truths.length; i++) {
            truths[i] = samples.get(i).isRight();
            coverage[i] = samples.get(i).covered();
        }
        Belief right = Belief.learn(evidence, truths);
        Belief covered = Belief.learn(evidence, coverage);
        List<Limits.Sample> believed = new ArrayList<>();
        for (Sample sample : samples) {
            believed.add(new Limits.Sample(
                    right.in(sample.ballot().evidence()),
                    covered.in(sample.ballot().evidence()),
                    sample.isRight(),
                    sample.isAmong(),
                    sample.covered()));
        }
        return new Judge(right, covered, Limits.calibrated(believed));
    }

    public Verdict of(Ballot ballot) {
        return limits.of(right.in(ballot.evidence()), covered.in(ballot.evidence()));
    }

    /** Belief that any topic is meant, 0 to 1. */
    public double covered(Ballot ballot) {
        return covered.in(ballot.evidence());
    }

    public void write(DataOutputStream out) throws IOException {
        right.write(out);
        covered.write(out);
        out.writeDouble(limits.sure());
        out.writeDouble(limits.covered());
    }

    public static Judge read(DataInputStream in) throws IOException {
        return new Judge(Belief.read(in), Belief.read(in), new Limits(in.readDouble(), in.readDouble()));
    }

    @Override
    public String toString() {
        return limits.toString();
    }
}
