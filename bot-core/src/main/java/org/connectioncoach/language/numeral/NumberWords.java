package org.connectioncoach.language.numeral;

import java.util.HashMap;
import java.util.Map;
import org.connectioncoach.language.text.Spelling;

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
        misspelled(
                TENS,
                "fourty=40 fivty=50 fifity=50 ninty=90 ninety=90 sevnty=70 eigthy=80 eighy=80 thrity=30 twnety=20");
        misspelled(
                SMALL,
                "fourten=14 fiveteen=15 fiften=15 sixten=16 seventen=17 eightteen=18 ninteen=19 twelv=12"
                        + " tweleve=12 elevn=11 thre=3 eigth=8 sevn=7 nien=9 fvie=5");
    }

    private NumberWords() {}

    private static void misspelled(Map<String, Integer> words, String pairs) {
        for (String pair : pairs.split(" ")) {
            int sign = pair.indexOf('=');
            words.put(pair.substring(0, sign), Integer.valueOf(pair.substring(sign + 1)));
        }
    }

    /** What a word says when a hundred or a thousand follows, where another word sounds the same: "tree hundred". */
    static int soundsLike(String word) {
        return switch (word) {
            case "tree", "free", "tri" -> 3;
            case "too", "tow" -> 2;
            case "fore", "foor" -> 4;
            case "fife", "fiv" -> 5;
            case "sicks", "sic" -> 6;
            case "ate" -> 8;
            case "nin" -> 9;
            default -> 0;
        };
    }

    /** The tens that a word with a slip of the finger means, or 0. */
    static int tensNear(String word) {
        return TENS.entrySet().stream()
                .filter(tens -> near(word, tens.getKey()))
                .mapToInt(Map.Entry::getValue)
                .findFirst()
                .orElse(0);
    }

    private static boolean near(String typed, String meant) {
        int allowed = Spelling.slipsAllowed(meant.length());
        return typed.length() > allowed + 2 && Spelling.distance(typed, meant, allowed) <= allowed;
    }

    /** What a word multiplies by, or 0. */
    static int scale(String word) {
        return switch (word) {
            case "hundred", "hundreds", "hundo", "hundered", "hunderd", "hundread", "hunnid", "hundret", "hundrid" ->
                100;
            case "thousand", "thousands", "k", "grand", "thou", "thousend", "thousnd" -> 1_000;
            case "lakh", "lakhs", "lac", "lacs" -> 100_000;
            case "million", "millions", "mil", "crore", "crores", "billion" -> 1_000_000;
            case "dozen", "dozens" -> 12;
            default -> 0;
        };
    }
}
