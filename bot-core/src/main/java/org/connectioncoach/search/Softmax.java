package org.connectioncoach.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A multinomial logistic regression over named features, trained by AdaGrad in a fixed order, so that the same examples
 * always give the same classifier.
 */
final class Softmax {
    private static final int EPOCHS = 25;
    private static final float RATE = 0.6f;
    private static final float DECAY = 1e-5f;

    private final int classes;
    private final Map<String, Integer> index = new HashMap<>();
    private float[] weights = new float[0];
    private final float[] bias;

    /** One example: its features and its class. */
    record Example(Map<String, Double> features, int label) {}

    private Softmax(int classes) {
        this.classes = classes;
        this.bias = new float[classes];
    }

    static Softmax train(List<Example> examples, int classes) {
        Softmax model = new Softmax(classes);
        int[][] ids = new int[examples.size()][];
        float[][] values = new float[examples.size()][];
        for (int i = 0; i < examples.size(); i++) {
            Map<String, Double> features = examples.get(i).features();
            ids[i] = new int[features.size()];
            values[i] = new float[features.size()];
            int at = 0;
            for (Map.Entry<String, Double> feature : new java.util.TreeMap<>(features).entrySet()) {
                ids[i][at] = model.index.computeIfAbsent(feature.getKey(), name -> model.index.size());
                values[i][at++] = feature.getValue().floatValue();
            }
        }
        model.fit(examples, ids, values);
        return model;
    }

    private void fit(List<Example> examples, int[][] ids, float[][] values) {
        weights = new float[index.size() * classes];
        float[] squares = new float[weights.length];
        Arrays.fill(squares, 1e-2f);
        float[] scores = new float[classes];
        int step = stride(examples.size());
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            int i = 0;
            for (int n = 0; n < examples.size(); n++) {
                i = (i + step) % examples.size();
                score(ids[i], values[i], scores);
                softmax(scores);
                scores[examples.get(i).label()] -= 1;
                for (int c = 0; c < classes; c++) {
                    bias[c] -= 0.05f * scores[c];
                }
                for (int f = 0; f < ids[i].length; f++) {
                    int base = ids[i][f] * classes;
                    float value = values[i][f];
                    for (int c = 0; c < classes; c++) {
                        float gradient = scores[c] * value + DECAY * weights[base + c];
                        float square = squares[base + c] + gradient * gradient;
                        squares[base + c] = square;
                        weights[base + c] -= RATE * gradient / (float) Math.sqrt(square);
                    }
                }
            }
        }
    }

    /** A step that visits every example once a round, far from its neighbors. */
    private static int stride(int size) {
        int step = Math.max(1, (int) (size * 0.618));
        while (gcd(step, size) != 1) {
            step++;
        }
        return step;
    }

    private static int gcd(int a, int b) {
        return b == 0 ? a : gcd(b, a % b);
    }

    private void score(int[] ids, float[] values, float[] scores) {
        System.arraycopy(bias, 0, scores, 0, classes);
        for (int f = 0; f < ids.length; f++) {
            int base = ids[f] * classes;
            float value = values[f];
            for (int c = 0; c < classes; c++) {
                scores[c] += value * weights[base + c];
            }
        }
    }

    /** Probability of each class. */
    double[] probabilities(Map<String, Double> features) {
        float[] scores = bias.clone();
        features.forEach((name, value) -> {
            Integer id = index.get(name);
            if (id != null) {
                int base = id * classes;
                for (int c = 0; c < classes; c++) {
                    scores[c] += (float) (value * weights[base + c]);
                }
            }
        });
        softmax(scores);
        double[] probabilities = new double[classes];
        for (int c = 0; c < classes; c++) {
            probabilities[c] = scores[c];
        }
        return probabilities;
    }

    private static void softmax(float[] scores) {
        float max = Float.NEGATIVE_INFINITY;
        for (float score : scores) {
            max = Math.max(max, score);
        }
        float sum = 0;
        for (int c = 0; c < scores.length; c++) {
            scores[c] = (float) Math.exp(scores[c] - max);
            sum += scores[c];
        }
        for (int c = 0; c < scores.length; c++) {
            scores[c] /= sum;
        }
    }
}
