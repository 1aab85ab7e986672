package org.connectioncoach.search.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What numbers in a question are about: a few years of work or many, and how large other numbers are. "640" and "710"
 * mean the same here, "4 years" and "four yrs" as well.
 */
final class NumberGroups {
    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("couple", 2),
            Map.entry("three", 3),
            Map.entry("few", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("dozen", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50),
            Map.entry("sixty", 60),
            Map.entry("hundred", 100),
            Map.entry("hundreds", 300),
            Map.entry("thousand", 1_000),
            Map.entry("thousands", 3_000));

    /** Working years from which on a career is in its middle (the guidance: early is the first 5 to 10). */
    private static final int MANY_YEARS = 10;

    private NumberGroups() {}

    /** @param words in lower case */
    static List<String> of(List<String> words) {
        List<String> groups = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            int number = number(word);
            if (word.startsWith("decade")) {
                groups.add("#years many");
            } else if (number >= 0) {
                groups.add(group(number, i + 1 < words.size() ? words.get(i + 1) : ""));
            }
        }
        return groups;
    }

    private static String group(int number, String next) {
        if (next.startsWith("year") || next.equals("summers") || next.equals("winters")) {
            return number < MANY_YEARS ? "#years few" : "#years many";
        }
        if (number >= 1_950 && number <= 2_050) {
            return "#about a year or two thousand";
        }
        if (number < 10) {
            return "#ones";
        }
        return number < 100 ? "#tens" : number < 1_000 ? "#hundreds" : number < 10_000 ? "#thousands" : "#masses";
    }

    /** -1 where the word is no number. */
    private static int number(String word) {
        Integer spelled = WORDS.get(word);
        if (spelled != null) {
            return spelled;
        }
        if (!Character.isDigit(word.charAt(0))) {
            return -1;
        }
        String digits = word.replaceAll("\\D.*", "");
        int read = digits.length() > 8 ? Integer.MAX_VALUE / 1_000 : Integer.parseInt(digits);
        return word.endsWith("k") ? read * 1_000 : read;
    }
}
