package org.connectioncoach.advice.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One place of a phrase: a word of several, or up to four words whatever they are.
 *
 * @param exact words
 * @param beginnings of words
 * @param rows words in a row, such as "co worker", by the first of them
 * @param number a number will do
 * @param optional it may be missing
 * @param gap whatever stands there
 */
record Element(
        Set<String> exact,
        List<String> beginnings,
        Map<String, List<List<String>>> rows,
        boolean number,
        boolean optional,
        boolean gap) {
    /** Most words that a gap jumps over. */
    static final int WIDEST_GAP = 4;

    static Element of(String written) {
        if (written.equals("..")) {
            return new Element(Set.of(), List.of(), Map.of(), false, true, true);
        }
        boolean optional = written.startsWith("[") && written.endsWith("]");
        String words = optional ? written.substring(1, written.length() - 1) : written;
        Set<String> exact = new HashSet<>();
        List<String> beginnings = new ArrayList<>();
        Map<String, List<List<String>>> rows = new HashMap<>();
        boolean number = false;
        for (String word : words.split("\\|")) {
            List<String> plain = WordLine.of(word.replace("*", "")).words();
            if (word.equals("<n>")) {
                number = true;
            } else if (word.equals("%")) {
                exact.add("%");
            } else if (plain.size() > 1) {
                rows.computeIfAbsent(plain.get(0), first -> new ArrayList<>()).add(plain);
            } else if (plain.size() == 1 && word.endsWith("*")) {
                beginnings.add(plain.get(0));
            } else {
                exact.addAll(plain);
            }
        }
        return new Element(exact, beginnings, rows, number, optional, false);
    }

    /** How many words it can take from a place on: bit n stands for n words. */
    int lengths(WordLine line, int at) {
        if (at >= line.size()) {
            return 0;
        }
        String word = line.word(at);
        int lengths = exact.contains(word) || (number && startsWithDigit(word)) || begins(word) ? 1 << 1 : 0;
        if (rows.isEmpty()) {
            return lengths;
        }
        for (List<String> row : rows.getOrDefault(word, List.of())) {
            if (isRow(row, line, at)) {
                lengths |= 1 << row.size();
            }
        }
        return lengths;
    }

    private boolean begins(String word) {
        for (String beginning : beginnings) {
            if (word.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }

    static boolean startsWithDigit(String word) {
        return word.charAt(0) >= '0' && word.charAt(0) <= '9';
    }

    private static boolean isRow(List<String> row, WordLine line, int at) {
        if (at + row.size() > line.size()) {
            return false;
        }
        for (int i = 0; i < row.size(); i++) {
            if (!row.get(i).equals(line.word(at + i))) {
                return false;
            }
        }
        return true;
    }

    boolean holdsNegation() {
        return exact.stream().anyMatch(WordLine::isNegation)
                || rows.values().stream()
                        .flatMap(List::stream)
                        .flatMap(List::stream)
                        .anyMatch(WordLine::isNegation);
    }
}
