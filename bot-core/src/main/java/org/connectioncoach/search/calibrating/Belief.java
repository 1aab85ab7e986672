package org.connectioncoach.search.calibrating;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.connectioncoach.search.ranking.Evidence;

/** How likely something is by the evidence: a logistic regression over a handful of numbers. */
final class Belief {
    private static final int ROUNDS = 800;
    private static final double RATE = 0.5;
    private static final double SHRINK = 0.01;

    private final double[] means;
    private final double[] spreads;
    private final double[] weights;

    private Belief(double[] means, double[] spreads, double[] weights) {
        this.means = means;
        this.spreads = spreads;
        this.weights = weights;
    }

    /** @param truths whether it was so, for each piece of evidence */
    static Belief learn(List<Evidence> evidence, boolean[] truths) {
        double[] means = new double[Evidence.SIZE];
        double[] spreads = new double[Evidence.SIZE];
        for (int i = 0; i < Evidence.SIZE; i++) {
            int at = i;
            means[i] = evidence.stream()
                    .mapToDouble(one -> one.values()[at])
                    .average()
                    .orElse(0);
            spreads[i] = Math.max(
                    1e-6,
                    Math.sqrt(evidence.stream()
                            .mapToDouble(one -> Math.pow(one.values()[at] - means[at], 2))
                            .average()
                            .orElse(1)));
        }
        Belief belief = new Belief(means, spreads, new double[Evidence.SIZE + 1]);
        for (int round = 0; round < ROUNDS; round++) {
            belief.learn(evidence, truths, RATE);
        }
        return belief;
    }

    private void learn(List<Evidence> evidence, boolean[] truths, double rate) {
        double[] slopes = new double[weights.length];
        for (int n = 0; n < truths.length; n++) {
            double error = in(evidence.get(n)) - (truths[n] ? 1 : 0);
            for (int i = 0; i < Evidence.SIZE; i++) {
                slopes[i] += error * scaled(evidence.get(n), i);
            }
            slopes[Evidence.SIZE] += error;
        }
        for (int i = 0; i < weights.length; i++) {
            double shrink = i < Evidence.SIZE ? SHRINK * weights[i] : 0;
            weights[i] -= rate * (slopes[i] / truths.length + shrink);
        }
    }

    /** 0 to 1. */
    double in(Evidence evidence) {
        double sum = weights[Evidence.SIZE];
        for (int i = 0; i < Evidence.SIZE; i++) {
            sum += weights[i] * scaled(evidence, i);
        }
        return 1 / (1 + Math.exp(-sum));
    }

    private double scaled(Evidence evidence, int i) {
        return (evidence.values()[i] - means[i]) / spreads[i];
    }

    void write(DataOutputStream out) throws IOException {
        for (double[] values : List.of(means, spreads, weights)) {
            for (double value : values) {
                out.writeDouble(value);
            }
        }
    }

    static Belief read(DataInputStream in) throws IOException {
        return new Belief(doubles(in, Evidence.SIZE), doubles(in, Evidence.SIZE), doubles(in, Evidence.SIZE + 1));
    }

    private static double[] doubles(DataInputStream in, int count) throws IOException {
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            values[i] = in.readDouble();
        }
        return values;
    }
}
