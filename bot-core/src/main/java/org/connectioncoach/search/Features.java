package org.connectioncoach.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the classifier looks at in a question, weighted and scaled to length one. */
final class Features {
    private static final double STEM = 1.0;
    private static final double PAIR = 0.7;
    private static final double GROUP = 1.0;
    private static final double GROUPS_TOGETHER = 0.6;
    private static final double LETTERS = 0.35;
    private static final int GRAM = 4;

    private Features() {}

    static Map<String, Double> of(Terms terms) {
        Map<String, Double> features = new HashMap<>();
        List<String> stems = terms.stems();
        for (int i = 0; i < stems.size(); i++) {
            features.put(stems.get(i), STEM);
            if (i + 1 < stems.size()) {
                features.put(stems.get(i) + " " + stems.get(i + 1), PAIR);
            }
            letters(features, stems.get(i));
        }
        List<String> groups = new ArrayList<>(terms.groups());
        groups.sort(null);
        for (int i = 0; i < groups.size(); i++) {
            features.put("@" + groups.get(i), GROUP);
            for (int j = i + 1; j < groups.size(); j++) {
                features.put("@" + groups.get(i) + "&" + groups.get(j), GROUPS_TOGETHER);
            }
        }
        double length =
                Math.sqrt(features.values().stream().mapToDouble(v -> v * v).sum());
        features.replaceAll((name, value) -> value / length);
        return features;
    }

    private static void letters(Map<String, Double> features, String stem) {
        String framed = "<" + stem + ">";
        for (int i = 0; i + GRAM <= framed.length(); i++) {
            features.put("#" + framed.substring(i, i + GRAM), LETTERS);
        }
    }
}
