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

    private final Set<String> commonParts;

    /** @param commonParts words that many names have, such as "university" */
    Names(Set<String> commonParts) {
        this.commonParts = commonParts;
    }

    Set<String> in(String sentence) {
        Set<String> names = new HashSet<>();
        Matcher matcher = NAMED.matcher(sentence);
        while (matcher.find()) {
            for (String part : SPACES.split(matcher.group(1).strip())) {
                String lower = part.toLowerCase(Locale.ROOT);
                if (lower.length() > 2 && !commonParts.contains(lower)) {
                    names.add(lower);
                }
            }
        }
        return names;
    }
}
