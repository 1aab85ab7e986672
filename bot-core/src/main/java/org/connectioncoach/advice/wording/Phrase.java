package org.connectioncoach.advice.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A phrase to look for: words in a row, where {@code a|b} is either word, {@code sell*} any word that begins so,
 * {@code ..} up to four words of the same sentence, {@code [a|b]} a word that may be missing and {@code <n>} a number.
 */
final class Phrase {
    private static final int NEGATED_WITHIN = 4;
    private static final Set<String> NEGATIONS =
            Set.of("not", "no", "never", "without", "neither", "nor", "nothing", "none", "zero", "hardly", "nobody");
    private static final String GAP = "(?:(?![.] )\\S+ ){0,4}?";
    private static final Pattern SPACES = Pattern.compile(" +");

    private final Pattern pattern;
    private final boolean denies;
    private final List<String> starts;

    Phrase(String written) {
        StringBuilder regex = new StringBuilder("(?<= )");
        for (String element : SPACES.split(written.strip())) {
            if (element.equals("..")) {
                regex.append(GAP);
            } else if (element.startsWith("[") && element.endsWith("]")) {
                regex.append("(?:")
                        .append(either(element.substring(1, element.length() - 1)))
                        .append(" )?");
            } else {
                regex.append(either(element)).append(' ');
            }
        }
        pattern = Pattern.compile(regex.toString());
        starts = starts(SPACES.split(written.strip())[0]);
        denies = holdsNegation(
                PlainWords.of(written.replace('|', ' ').replace('[', ' ').replace(']', ' ')));
    }

    /** The words it can begin with, {@code *} standing for any rest; empty where anything goes. */
    private static List<String> starts(String element) {
        if (element.startsWith("[") || element.equals("..") || element.contains("<n>") || element.contains("%")) {
            return List.of();
        }
        List<String> starts = new ArrayList<>();
        for (String word : element.split("\\|")) {
            String[] words = PlainWords.of(word.replace("*", "")).strip().split(" ");
            starts.add(words.length == 1 && word.endsWith("*") ? words[0] + "*" : words[0]);
        }
        return starts;
    }

    /** Whether any of its first words is there at all; saves most of the looking. */
    boolean mayBeIn(NavigableSet<String> words) {
        return starts.isEmpty() || starts.stream().anyMatch(start -> isIn(start, words));
    }

    private static boolean isIn(String start, NavigableSet<String> words) {
        if (!start.endsWith("*")) {
            return words.contains(start);
        }
        String prefix = start.substring(0, start.length() - 1);
        String next = words.ceiling(prefix);
        return next != null && next.startsWith(prefix);
    }

    private static String either(String element) {
        List<String> words = new ArrayList<>();
        for (String word : element.split("\\|")) {
            words.add(word(word));
        }
        return "(?:" + String.join("|", words) + ")";
    }

    private static String word(String written) {
        if (written.equals("<n>")) {
            return "[0-9]\\S*";
        }
        if (written.equals("%") || written.equals("+<n>")) {
            return written.equals("%") ? "%" : "\\+?[0-9]\\S*";
        }
        boolean open = written.endsWith("*");
        String plain = PlainWords.of(open ? written.substring(0, written.length() - 1) : written)
                .strip();
        return Pattern.quote(plain) + (open ? "\\S*" : "");
    }

    /** The words of {@link PlainWords} that match and are not negated. */
    Optional<String> in(String words) {
        Matcher matcher = pattern.matcher(words);
        int from = 0;
        while (from <= words.length() && matcher.find(from)) {
            if (!negated(words, matcher.start()) && (denies || !holdsNegation(matcher.group()))) {
                return Optional.of(matcher.group().strip());
            }
            from = matcher.end() - 1;
        }
        return Optional.empty();
    }

    private static boolean holdsNegation(String words) {
        return Arrays.stream(SPACES.split(words.strip())).anyMatch(NEGATIONS::contains);
    }

    private static boolean negated(String words, int at) {
        String[] before = words.substring(0, at).strip().split(" ");
        for (int i = before.length - 1; i >= 0 && i >= before.length - NEGATED_WITHIN; i--) {
            if (before[i].equals(".") || before[i].equals(",")) {
                return false;
            }
            if (NEGATIONS.contains(before[i])) {
                return true;
            }
        }
        return false;
    }
}
