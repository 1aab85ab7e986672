package org.connectioncoach.advice.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Named lists of words, and phrases that name them as {@code @relation}. */
public final class WordLists {
    /** A name as it stands in a phrase. */
    public static final Pattern NAME = Pattern.compile("@([a-z_]+)");

    private final Map<String, String> alternatives = new HashMap<>();

    public WordLists(Map<String, List<String>> lists) {
        lists.forEach((name, words) -> alternatives.put(
                name,
                String.join(
                        "|", words.stream().map(word -> word.replace(' ', '-')).toList())));
    }

    /** The phrases with every name replaced by its words; a name that isn't known stays and is never found. */
    public List<String> in(List<String> phrases) {
        List<String> written = new ArrayList<>();
        for (String phrase : phrases) {
            Matcher name = NAME.matcher(phrase);
            written.add(name.replaceAll(
                    match -> Matcher.quoteReplacement(alternatives.getOrDefault(match.group(1), match.group()))));
        }
        return written;
    }
}
