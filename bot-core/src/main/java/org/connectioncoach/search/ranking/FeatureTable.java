package org.connectioncoach.search.ranking;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.connectioncoach.search.reading.Features;

/**
 * The features that examples have, a row each, and how much each tells: what stands under few topics counts more than
 * what stands under all ("do", "i").
 */
final class FeatureTable {
    private final long[] keys;
    private final float[] telling;

    /** What a feature tells that no example has. */
    private final float unknown;

    private FeatureTable(long[] keys, float[] telling) {
        this.keys = keys;
        this.telling = telling;
        this.unknown = most(telling);
    }

    /** @param labels the class of each example */
    static FeatureTable of(List<Features> examples, int[] labels) {
        Map<Long, Set<Integer>> classesByFeature = new TreeMap<>();
        Set<Integer> classes = new HashSet<>();
        for (int i = 0; i < labels.length; i++) {
            classes.add(labels[i]);
            for (long key : examples.get(i).keys()) {
                classesByFeature
                        .computeIfAbsent(key, feature -> new HashSet<>())
                        .add(labels[i]);
            }
        }
        long[] keys = new long[classesByFeature.size()];
        float[] telling = new float[keys.length];
        int row = 0;
        for (Map.Entry<Long, Set<Integer>> feature : classesByFeature.entrySet()) {
            keys[row] = feature.getKey();
            telling[row++] =
                    (float) Math.log((classes.size() + 1.0) / feature.getValue().size());
        }
        return new FeatureTable(keys, telling);
    }

    int rows() {
        return keys.length;
    }

    /** How much a feature tells; as much as any where no example has it. */
    float telling(long key) {
        int row = Arrays.binarySearch(keys, key);
        return row < 0 ? unknown : telling[row];
    }

    boolean knows(long key) {
        return Arrays.binarySearch(keys, key) >= 0;
    }

    private static float most(float[] values) {
        float most = 0;
        for (float value : values) {
            most = Math.max(most, value);
        }
        return most;
    }

    /** The known features, weighed and scaled to length one; unknown ones are left out. */
    Row weigh(Features features) {
        int[] rows = new int[features.keys().length];
        float[] values = new float[rows.length];
        int known = 0;
        double squares = 0;
        for (int i = 0; i < rows.length; i++) {
            int row = Arrays.binarySearch(keys, features.keys()[i]);
            if (row >= 0) {
                float value = features.values()[i] * telling[row];
                rows[known] = row;
                values[known++] = value;
                squares += value * value;
            }
        }
        float scale = squares > 0 ? (float) (1 / Math.sqrt(squares)) : 0;
        for (int i = 0; i < known; i++) {
            values[i] *= scale;
        }
        return new Row(Arrays.copyOf(rows, known), Arrays.copyOf(values, known));
    }

    /** A question by rows of the table. */
    record Row(int[] rows, float[] values) {}

    void write(DataOutputStream out) throws IOException {
        out.writeInt(keys.length);
        for (int row = 0; row < keys.length; row++) {
            out.writeLong(keys[row]);
            out.writeFloat(telling[row]);
        }
    }

    static FeatureTable read(DataInputStream in) throws IOException {
        int rows = in.readInt();
        long[] keys = new long[rows];
        float[] telling = new float[rows];
        for (int row = 0; row < rows; row++) {
            keys[row] = in.readLong();
            telling[row] = in.readFloat();
        }
        return new FeatureTable(keys, telling);
    }
}
