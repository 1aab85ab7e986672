package org.connectioncoach.language.manner;

import java.util.regex.Pattern;
import org.connectioncoach.language.Manner;

/**
 * Words that show a manner inside a sentence.
 *
 * @param manner what they show
 * @param when words that must be there
 * @param unless words that make it something else
 */
record Rule(Manner manner, Pattern when, Pattern unless) {
    private static final Pattern NEVER = Pattern.compile("(?!)");

    static Rule of(Manner manner, String when) {
        return new Rule(manner, Pattern.compile(when), NEVER);
    }

    static Rule of(Manner manner, String when, String unless) {
        return new Rule(manner, Pattern.compile(when), Pattern.compile(unless));
    }

    boolean applies(String text) {
        return when.matcher(text).find() && !unless.matcher(text).find();
    }
}
