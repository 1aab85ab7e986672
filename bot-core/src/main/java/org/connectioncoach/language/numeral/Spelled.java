package org.connectioncoach.language.numeral;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Numbers in words: "a hundred and twenty", "half a thousand", "a couple hundred", "four fifty", "one oh five". */
final class Spelled {
    private static final Set<String> LINKS = Set.of("and", "n", "&", "an", "nd");

    private final List<String> tokens;
    private int at;
    private boolean rough;

    private Spelled(List<String> tokens, int at) {
        this.tokens = tokens;
        this.at = at;
    }

    static @Nullable Numeral at(List<String> tokens, int start) {
        Spelled spelled = new Spelled(tokens, start);
        double value = spelled.number();
        return Double.isNaN(value) ? null : new Numeral(value, start, spelled.at, spelled.rough, false);
    }

    /** Reads what follows a scale word and is smaller than it, as "twenty" in "5 hundred twenty". */
    static @Nullable Numeral below(List<String> tokens, int start, int scale) {
        Spelled spelled = new Spelled(tokens, start);
        double rest = spelled.rest(scale);
        return rest > 0 ? new Numeral(rest, start, spelled.at, spelled.rough, false) : null;
    }

    private double number() {
        double head = head();
        if (Double.isNaN(head)) {
            return Double.NaN;
        }
        int scale = at < tokens.size() ? NumberWords.scale(tokens.get(at)) : 0;
        if (scale == 0) {
            return colloquial(head);
        }
        at++;
        double value = head * scale + half(scale);
        if (scale == 100 && at < tokens.size() && NumberWords.scale(tokens.get(at)) == 1_000) {
            at++;
            return value * 1_000 + rest(1_000);
        }
        return value + rest(scale);
    }

    private double head() {
        String word = word(0);
        if (word.equals("half")) {
            return halfOf();
        }
        if (word.equals("quarter")) {
            return quarterOf();
        }
        if (word.equals("a") || word.equals("the")) {
            return article();
        }
        if (word.equals("couple") || word.equals("few") || word.equals("several")) {
            int used = word(1).equals("of") ? 2 : 1;
            if (NumberWords.scale(word(used)) > 0) {
                return roughly(word, used);
            }
            return Double.NaN;
        }
        if (NumberWords.scale(word) > 0 && !word.endsWith("s") && !word.equals("k") && !word.equals("mil")) {
            return 1;
        }
        int heard = NumberWords.soundsLike(word);
        if (heard > 0 && NumberWords.scale(word(1)) >= 100) {
            at++;
            return heard;
        }
        double value = belowHundred();
        return Double.isNaN(value) ? value : value + half(1);
    }

    /** "And a half", of what was said last. */
    private double half(double of) {
        int used = word(0).equals("and") ? 1 : -1;
        if (used < 0 || of < 1) {
            return 0;
        }
        used += word(used).equals("a") ? 1 : 0;
        if (!word(used).equals("half")) {
            return 0;
        }
        at += used + 1;
        return of / 2;
    }

    private double halfOf() {
        int article = word(1).equals("a") ? 2 : 1;
        int scale = NumberWords.scale(word(article));
        if (scale >= 12 && !word(article).endsWith("s")) {
            at += article;
            return 0.5;
        }
        return Double.NaN;
    }

    private double quarterOf() {
        int used = word(1).equals("of") ? 2 : 1;
        used += word(used).equals("a") ? 1 : 0;
        if (NumberWords.scale(word(used)) != 1_000) {
            return Double.NaN;
        }
        at += used;
        return 0.25;
    }

    private double article() {
        String next = word(1);
        if (next.equals("couple") || next.equals("few")) {
            int used = word(2).equals("of") ? 3 : 2;
            return NumberWords.scale(word(used)) > 0 ? roughly(next, used) : Double.NaN;
        }
        if (NumberWords.scale(next) > 0 && !next.endsWith("s") && word(0).equals("a")) {
            at++;
            return 1;
        }
        return Double.NaN;
    }

    private double roughly(String word, int used) {
        at += used;
        rough = true;
        return switch (word) {
            case "couple" -> 2;
            case "few" -> 3;
            default -> 4;
        };
    }

    private double belowHundred() {
        Integer tens = NumberWords.TENS.get(word(0));
        if (tens != null) {
            at++;
            Integer unit = NumberWords.SMALL.get(word(0));
            if (unit != null && unit > 0 && unit < 10) {
                at++;
                return tens + unit;
            }
            return tens;
        }
        Integer small = NumberWords.SMALL.get(word(0));
        if (small == null) {
            return Double.NaN;
        }
        at++;
        return small;
    }

    private double rest(int scale) {
        if (scale < 100) {
            return 0;
        }
        int before = at;
        if (LINKS.contains(word(0))) {
            at++;
        }
        double figures = at < tokens.size() ? Digits.value(tokens.get(at)) : Double.NaN;
        double value = Double.isNaN(figures) ? belowHundred() : figures;
        if (Double.isNaN(value) && at > before && NumberWords.tensNear(word(0)) > 0) {
            value = NumberWords.tensNear(word(0)); // "a hundred and twnty"
            at++;
        }
        if (!Double.isNaN(figures)) {
            at++;
        }
        if (Double.isNaN(value) || value >= scale || value <= 0) {
            at = before;
            return 0;
        }
        if (scale == 1_000 && NumberWords.scale(word(0)) == 100) {
            at++;
            return value * 100 + rest(100);
        }
        return scale == 1_000 && Double.isNaN(figures) ? colloquial(value) : value;
    }

    /** "Four fifty" is 450, "one oh five" 105, "two four zero" 240. */
    private double colloquial(double head) {
        if (head < 1 || head > 19 || head != Math.rint(head)) {
            return head;
        }
        if (NumberWords.TENS.containsKey(word(0))) {
            return head * 100 + belowHundred();
        }
        int second = digit(word(0));
        int third = digit(word(1));
        if (head > 9 || second < 0 || third < 0 || second > 0 && digit(word(2)) >= 0) {
            return head;
        }
        at += 2;
        return head * 100 + second * 10 + third;
    }

    /** A figure said as a word, or -1. */
    private static int digit(String word) {
        if (word.equals("oh") || word.equals("o")) {
            return 0;
        }
        int digit = NumberWords.SMALL.getOrDefault(word, -1);
        return digit > 9 ? -1 : digit;
    }

    private String word(int ahead) {
        return at + ahead < tokens.size() ? tokens.get(at + ahead) : "";
    }
}
