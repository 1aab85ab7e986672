package org.connectioncoach.search.ranking;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A multinomial logistic regression, trained by AdaGrad in a fixed order, so that the same examples always give the same
 * classifier. A weight is a byte, with a scale for each feature: that costs no right answer and three quarters of the
 * room.
 */
final class Softmax {
    private static final int EPOCHS = 15;

    /** Share of an example's features that is left out at a time. */
    private static final double LEFT_OUT = 0.4;

    private static final long SEED = 17;

    private static final float RATE = 0.6f;
    private static final float DECAY = 1e-5f;
    private static final float BIAS_RATE = 0.05f;

    private final int classes;
    private final float[] bias;
    private final float[] scales;
    private final byte[] weights;

    private Softmax(int classes, float[] bias, float[] scales, byte[] weights) {
        this.classes = classes;
        this.bias = bias;
        this.scales = scales;
        this.weights = weights;
    }

    /** @param rows how many features there are */
    static Softmax train(List<FeatureTable.Row> examples, int[] labels, int classes, int rows) {
        float[] bias = new float[classes];
        float[] weights = new float[rows * classes];
        float[] squares = new float[weights.length];
        Arrays.fill(squares, 1e-2f);
        float[] scores = new float[classes];
        SplittableRandom chance = new SplittableRandom(SEED);
        int step = stride(examples.size());
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            int i = 0;
            for (int n = 0; n < examples.size(); n++) {
                i = (i + step) % examples.size();
                FeatureTable.Row example = thinned(examples.get(i), chance);
                System.arraycopy(bias, 0, scores, 0, classes);
                for (int f = 0; f < example.rows().length; f++) {
                    add(weights, example.rows()[f] * classes, example.values()[f], scores);
                }
                softmax(scores);
                scores[labels[i]] -= 1;
                for (int c = 0; c < classes; c++) {
                    bias[c] -= BIAS_RATE * scores[c];
                }
                for (int f = 0; f < example.rows().length; f++) {
                    learn(weights, squares, example.rows()[f] * classes, example.values()[f], scores);
                }
            }
        }
        return rounded(bias, weights, rows);
    }

    /** Some of the features at a time, so that none is leaned on alone: an unseen question never has them all. */
    private static FeatureTable.Row thinned(FeatureTable.Row example, SplittableRandom chance) {
        int[] rows = new int[example.rows().length];
        float[] values = new float[rows.length];
        int kept = 0;
        for (int f = 0; f < rows.length; f++) {
            if (chance.nextDouble() >= LEFT_OUT) {
                rows[kept] = example.rows()[f];
                values[kept++] = example.values()[f] / (float) Math.sqrt(1 - LEFT_OUT);
            }
        }
        return new FeatureTable.Row(Arrays.copyOf(rows, kept), Arrays.copyOf(values, kept));
    }

    private static void add(float[] weights, int from, float value, float[] scores) {
        for (int c = 0; c < scores.length; c++) {
            scores[c] += value * weights[from + c];
        }
    }

    private static void learn(float[] weights, float[] squares, int from, float value, float[] errors) {
        for (int c = 0; c < errors.length; c++) {
            float gradient = errors[c] * value + DECAY * weights[from + c];
            float square = squares[from + c] + gradient * gradient;
            squares[from + c] = square;
            weights[from + c] -= RATE * gradient / (float) Math.sqrt(square);
        }
    }

    private static Softmax rounded(float[] bias, float[] weights, int rows) {
        int classes = bias.length;
        float[] scales = new float[rows];
        byte[] bytes = new byte[weights.length];
        for (int row = 0; row < rows; row++) {
            float most = 1e-9f;
            for (int c = 0; c < classes; c++) {
                most = Math.max(most, Math.abs(weights[row * classes + c]));
            }
            scales[row] = most / Byte.MAX_VALUE;
            for (int c = 0; c < classes; c++) {
                bytes[row * classes + c] = (byte) Math.round(weights[row * classes + c] / scales[row]);
            }
        }
        return new Softmax(classes, bias, scales, bytes);
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

    /** Probability of each class. */
    double[] probabilities(FeatureTable.Row question) {
        float[] scores = bias.clone();
        for (int f = 0; f < question.rows().length; f++) {
            int row = question.rows()[f];
            float value = question.values()[f] * scales[row];
            int from = row * classes;
            for (int c = 0; c < classes; c++) {
                scores[c] += value * weights[from + c];
            }
        }
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

    void write(DataOutputStream out) throws IOException {
        out.writeInt(classes);
        for (float value : bias) {
            out.writeFloat(value);
        }
        out.writeInt(scales.length);
        for (float scale : scales) {
            out.writeFloat(scale);
        }
        out.write(weights);
    }

    static Softmax read(DataInputStream in) throws IOException {
        int classes = in.readInt();
        float[] bias = floats(in, classes);
        int rows = in.readInt();
        float[] scales = floats(in, rows);
        byte[] weights = new byte[rows * classes];
        in.readFully(weights);
        return new Softmax(classes, bias, scales, weights);
    }

    private static float[] floats(DataInputStream in, int count) throws IOException {
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = in.readFloat();
        }
        return values;
    }
}
