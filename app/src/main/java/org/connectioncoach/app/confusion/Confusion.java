package org.connectioncoach.app.confusion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;

/** How often each label was answered with which answer. */
public final class Confusion {
    private static final int PROGRESS = 250;

    private final Map<String, Map<String, Integer>> answers = new TreeMap<>();
    private int tried;
    private int right;

    /**
     * Tries every example.
     *
     * @param progress hears how many were tried, now and then
     */
    public static Confusion of(List<Example> examples, Function<Example, String> answering, Consumer<String> progress) {
        Confusion confusion = new Confusion();
        for (Example example : examples) {
            confusion.count(example.label(), answering.apply(example));
            if (confusion.tried % PROGRESS == 0) {
                progress.accept(confusion.tried + " of " + examples.size());
            }
        }
        return confusion;
    }

    private void count(String label, String answer) {
        answers.computeIfAbsent(label, absent -> new TreeMap<>()).merge(answer, 1, Integer::sum);
        tried++;
        right += label.equals(answer) ? 1 : 0;
    }

    /** Rows are labels, columns answers; an answer that is never wrong has no column of its own beside the others. */
    public List<String> table() {
        Set<String> columns = new TreeSet<>();
        answers.values().forEach(row -> columns.addAll(row.keySet()));
        int first = answers.keySet().stream().mapToInt(String::length).max().orElse(0);
        List<String> lines = new ArrayList<>();
        StringBuilder head = new StringBuilder(padded("", first));
        columns.forEach(column -> head.append("  ").append(column));
        lines.add(head.toString());
        answers.forEach((label, row) -> {
            StringBuilder line = new StringBuilder(padded(label, first));
            for (String column : columns) {
                int count = row.getOrDefault(column, 0);
                line.append("  ").append(before(count == 0 ? "." : String.valueOf(count), column.length()));
            }
            lines.add(line.toString());
        });
        return lines;
    }

    /** Only what went wrong, most often first: {@code 3  mid_career taken for early_career}. */
    public List<String> mistakes() {
        List<Map.Entry<Integer, String>> wrong = new ArrayList<>();
        answers.forEach((label, row) -> row.forEach((answer, count) -> {
            if (!label.equals(answer)) {
                wrong.add(Map.entry(count, label + " taken for " + answer));
            }
        }));
        return wrong.stream()
                .sorted((one, other) -> Integer.compare(other.getKey(), one.getKey()))
                .map(mistake -> before(String.valueOf(mistake.getKey()), 4) + "  " + mistake.getValue())
                .toList();
    }

    /** Such as {@code 61 of 65 right}. */
    public String summary() {
        return right + " of " + tried + " right";
    }

    /** How many answers there are to tell apart. */
    public int width() {
        return (int) answers.values().stream()
                .flatMap(row -> row.keySet().stream())
                .distinct()
                .count();
    }

    private static String padded(String word, int width) {
        return word + " ".repeat(Math.max(0, width - word.length()));
    }

    private static String before(String word, int width) {
        return " ".repeat(Math.max(0, width - word.length())) + word;
    }
}
