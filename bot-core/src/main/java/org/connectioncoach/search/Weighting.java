package org.connectioncoach.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How much a feature tells: what stands under few topics counts more than what stands under all ("do", "i"). */
final class Weighting {
    private final Map<String, Double> weights = new HashMap<>();

    /** @param labels the class of each example */
    Weighting(List<Map<String, Double>> examples, List<Integer> labels) {
        Map<String, Set<Integer>> classesByFeature = new HashMap<>();
        for (int i = 0; i < examples.size(); i++) {
            for (String feature : examples.get(i).keySet()) {
                classesByFeature
                        .computeIfAbsent(feature, name -> new HashSet<>())
                        .add(labels.get(i));
            }
        }
        double classes = new HashSet<>(labels).size() + 1.0;
        classesByFeature.forEach((feature, seen) -> weights.put(feature, Math.log(classes / seen.size())));
    }

    /** The known features, weighed and scaled to length one; unknown ones are left out. */
    Map<String, Double> weigh(Map<String, Double> features) {
        Map<String, Double> weighed = new HashMap<>();
        double squares = 0;
        for (Map.Entry<String, Double> feature : features.entrySet()) {
            Double weight = weights.get(feature.getKey());
            if (weight != null) {
                double value = feature.getValue() * weight;
                weighed.put(feature.getKey(), value);
                squares += value * value;
            }
        }
        double length = Math.sqrt(squares);
        if (length > 0) {
            weighed.replaceAll((name, value) -> value / length);
        }
        return weighed;
    }
}
