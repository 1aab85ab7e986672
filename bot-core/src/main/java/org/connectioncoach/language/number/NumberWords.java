package org.connectioncoach.language.number;

import java.util.HashMap;
import java.util.Map;

/** English number words. */
final class NumberWords {
    /** Zero to nineteen. */
    static final Map<String, Integer> SMALL = new HashMap<>();

    /** Twenty to ninety. */
    static final Map<String, Integer> TENS = new HashMap<>();

    static {
        String[] small = {
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen"
        };
        for (int value = 0; value < small.length; value++) {
            SMALL.put(small[value], value);
        }
        String[] tens = {"twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};
        for (int ten = 0; ten < tens.length; ten++) {
            TENS.put(tens[ten], 20 + 10 * ten);
        }
        TENS.put("fourty", 40);
        TENS.put("fivty", 50);
        SMALL.put("fourten", 14);
        SMALL.put("fiveteen", 15);
    }

    private NumberWords() {}

    static boolean isNumberWord(String word) {
        return SMALL.containsKey(word) || TENS.containsKey(word) || scale(word) > 0;
    }

    /** What a word multiplies by, or 0. */
    static int scale(String word) {
        return switch (word) {
            case "hundred", "hundreds", "hundo", "hundered", "hunderd", "hundread" -> 100;
            case "thousand", "thousands", "k", "grand", "thou", "thousend", "thousnd" -> 1_000;
            case "million", "millions", "mil" -> 1_000_000;
            case "dozen", "dozens" -> 12;
            default -> 0;
        };
    }
}
