package org.connectioncoach.language.learning;

import java.util.List;

/**
 * Softmax regression over hashed features, trained with AdaGrad: the same examples in the same order give the same
 * classifier. A thousand phrases take about a tenth of a second.
 */
public final class Classifier {
    private static final int ROUNDS = 10;
    private static final float RATE = 0.35f;
    private static final float SHRINK = 2e-5f;

    /** Steps through the examples in an order that mixes the classes; any large prime does. */
    private static final int STRIDE = 7_919;

    private final int classes;
    private final float[] weights;

    private Classifier(int classes, float[] weights) {
        this.classes = classes;
        this.weights = weights;
    }

    /** A classifier that was trained before. @param weights as {@link #weights} gave them */
    public static Classifier of(int classes, float[] weights) {
        if (weights.length != classes * Features.SIZE) {
            throw new IllegalArgumentException(weights.length + " weights for " + classes + " classes");
        }
        return new Classifier(classes, weights.clone());
    }

    /** One thing to learn: features, and the class they belong to. */
    public record Example(int[] features, int label) {}

    public static Classifier train(List<Example> examples, int classes) {
        Classifier classifier = new Classifier(classes, new float[classes * Features.SIZE]);
        float[] squares = new float[classifier.weights.length];
        double[] scores = new double[classes];
        double[] importance = importance(examples, classes);
        for (int round = 0; round < ROUNDS; round++) {
            int at = round;
            for (int step = 0; step < examples.size(); step++) {
                at = (at + STRIDE) % examples.size();
                Example example = examples.get(at);
                classifier.learn(example, importance[example.label()], squares, scores);
            }
        }
        return classifier;
    }

    /** Classes with few examples weigh more, so that none is guessed for being common. */
    private static double[] importance(List<Example> examples, int classes) {
        double[] weights = new double[classes];
        examples.forEach(example -> weights[example.label()]++);
        for (int label = 0; label < classes; label++) {
            weights[label] =
                    weights[label] == 0 ? 0 : Math.min(3, Math.sqrt(examples.size() / (weights[label] * classes)));
        }
        return weights;
    }

    private void learn(Example example, double importance, float[] squares, double[] scores) {
        probabilities(example.features(), scores);
        double scale = scale(example.features());
        for (int label = 0; label < classes; label++) {
            float gradient = (float) (importance * scale * (scores[label] - (label == example.label() ? 1 : 0)));
            if (Math.abs(gradient) < 1e-4f) {
                continue;
            }
            for (int feature : example.features()) {
                int place = feature * classes + label;
                float slope = gradient + SHRINK * weights[place];
                squares[place] += slope * slope;
                weights[place] -= RATE * slope / ((float) Math.sqrt(squares[place]) + 1e-6f);
            }
        }
    }

    public int classes() {
        return classes;
    }

    /** All weights, to keep them; most are zero. */
    public float[] weights() {
        return weights.clone();
    }

    /** How likely each class is; they sum to one. */
    public double[] probabilities(int[] features) {
        double[] scores = new double[classes];
        probabilities(features, scores);
        return scores;
    }

    private void probabilities(int[] features, double[] scores) {
        double scale = scale(features);
        double highest = Double.NEGATIVE_INFINITY;
        for (int label = 0; label < classes; label++) {
            double sum = 0;
            for (int feature : features) {
                sum += weights[feature * classes + label];
            }
            scores[label] = sum * scale;
            highest = Math.max(highest, scores[label]);
        }
        double total = 0;
        for (int label = 0; label < classes; label++) {
            scores[label] = Math.exp(scores[label] - highest);
            total += scores[label];
        }
        for (int label = 0; label < classes; label++) {
            scores[label] /= total;
        }
    }

    private static double scale(int[] features) {
        return features.length == 0 ? 0 : 1 / Math.sqrt(features.length);
    }
}
