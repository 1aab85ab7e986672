package org.connectioncoach.search.reading;

import java.util.Arrays;
import java.util.List;

/**
 * What the classifier looks at in a question: stems, neighboring stems, pieces of words, synonym groups and pairs of
 * them. Each is named by 64 mixed bits, so that none needs a string.
 *
 * @param keys the features, ascending and different
 * @param values how much each counts before it is weighed
 */
public record Features(long[] keys, float[] values) {
    private static final float STEM = 1.0f;
    private static final float PAIR = 0.7f;
    private static final float GROUP = 1.0f;
    private static final float GROUPS_TOGETHER = 0.6f;
    private static final float LETTERS = 0.35f;
    private static final int GRAM = 4;

    /** Groups beyond this many are not paired: a long ramble touches most of them. */
    private static final int MOST_PAIRED = 14;

    /** The feature that a stem is by itself. */
    public static long ofStem(String stem) {
        return hash(stem, 1);
    }

    public static Features of(Terms terms) {
        Gathering gathering = new Gathering();
        List<String> stems = terms.stems();
        long before = 0;
        for (int i = 0; i < stems.size(); i++) {
            String stem = stems.get(i);
            long hash = ofStem(stem);
            gathering.add(hash, STEM);
            if (i > 0) {
                gathering.add(mix(before * 31 + hash), PAIR);
            }
            letters(gathering, stem);
            before = hash;
        }
        long[] groups = terms.groups().stream()
                .mapToLong(group -> hash(group, 2))
                .sorted()
                .toArray();
        for (int i = 0; i < groups.length; i++) {
            gathering.add(groups[i], GROUP);
            for (int j = i + 1; j < groups.length && groups.length <= MOST_PAIRED; j++) {
                gathering.add(mix(groups[i] * 37 + groups[j]), GROUPS_TOGETHER);
            }
        }
        return gathering.features();
    }

    private static void letters(Gathering gathering, String stem) {
        String framed = "<" + stem + ">";
        for (int from = 0; from + GRAM <= framed.length(); from++) {
            long hash = 3;
            for (int i = from; i < from + GRAM; i++) {
                hash = hash * 1_000_003 + framed.charAt(i);
            }
            gathering.add(mix(hash), LETTERS);
        }
    }

    private static long hash(String word, long kind) {
        long hash = kind;
        for (int i = 0; i < word.length(); i++) {
            hash = hash * 1_000_003 + word.charAt(i);
        }
        return mix(hash);
    }

    /** Spreads bits, as SplitMix64 does. */
    private static long mix(long bits) {
        long mixed = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }

    /** Collects features; of the same one twice the first counts. */
    private static final class Gathering {
        private long[] keys = new long[128];
        private float[] values = new float[128];
        private int size;

        void add(long key, float value) {
            if (size == keys.length) {
                keys = Arrays.copyOf(keys, size * 2);
                values = Arrays.copyOf(values, size * 2);
            }
            keys[size] = key;
            values[size++] = value;
        }

        Features features() {
            long[] distinct = Arrays.copyOf(keys, size);
            Arrays.sort(distinct);
            int kept = 0;
            for (int i = 0; i < size; i++) {
                if (i == 0 || distinct[i] != distinct[i - 1]) {
                    distinct[kept++] = distinct[i];
                }
            }
            distinct = Arrays.copyOf(distinct, kept);
            float[] values = new float[kept];
            for (int i = 0; i < size; i++) {
                values[Arrays.binarySearch(distinct, keys[i])] = this.values[i];
            }
            return new Features(distinct, values);
        }
    }
}
