package org.connectioncoach.language.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts what came of the phrases, and keeps the misses for reading. */
public final class Score {
    private final String name;
    private final Map<String, Map<String, Integer>> table = new TreeMap<>();
    private final List<String> misses = new ArrayList<>();
    private int total;
    private int right;

    public Score(String name) {
        this.name = name;
    }

    public void add(String expected, String told, boolean isRight, String phrase) {
        total++;
        right += isRight ? 1 : 0;
        table.computeIfAbsent(expected, key -> new TreeMap<>()).merge(told, 1, Integer::sum);
        if (!isRight) {
            misses.add("%s, not %s: %s".formatted(expected, told, phrase));
        }
    }

    public double share(int part) {
        return total == 0 ? 0 : (double) part / total;
    }

    public double right() {
        return share(right);
    }

    public int total() {
        return total;
    }

    public String report() {
        StringBuilder report =
                new StringBuilder("%n%s: %d of %d right (%.1f %%)%n".formatted(name, right, total, 100 * right()));
        table.forEach((expected, row) -> report.append("  %-22s %s%n".formatted(expected, row)));
        misses.forEach(miss -> report.append("    ").append(miss).append('\n'));
        return report.toString();
    }
}
