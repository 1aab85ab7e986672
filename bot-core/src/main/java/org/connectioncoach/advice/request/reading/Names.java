package org.connectioncoach.advice.request.reading;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of schools and companies a member mentions: capitalised words after "at", "from" or "of". */
final class Names {
    private static final Pattern NAMED = Pattern.compile(
            "\\b(?:at|from|of|attend|attended|joined)\\s+(?:the\\s+)?((?:\\p{Lu}[\\p{L}&'-]+\\s*){1,3})");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Set<String> COMMON_PARTS = Set.of(
            "university",
            "college",
            "school",
            "of",
            "the",
            "institute",
            "hospital",
            "company",
            "bank",
            "state",
            "city",
            "high",
            "academy",
            "group",
            "north",
            "south",
            "east",
            "west",
            "new",
            "saint",
            "business",
            "law",
            "tech");

    private Names() {}

    static Set<String> in(String sentence) {
        Set<String> names = new HashSet<>();
        Matcher matcher = NAMED.matcher(sentence);
        while (matcher.find()) {
            for (String part : SPACES.split(matcher.group(1).strip())) {
                String lower = part.toLowerCase(Locale.ROOT);
                if (lower.length() > 2 && !COMMON_PARTS.contains(lower)) {
                    names.add(lower);
                }
            }
        }
        return names;
    }
}
