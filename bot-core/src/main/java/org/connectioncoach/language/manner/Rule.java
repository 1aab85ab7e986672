package org.connectioncoach.language.manner;

import java.util.regex.Pattern;
import org.connectioncoach.language.Manner;
import org.connectioncoach.language.text.Wording;

/**
 * Words that show a manner inside a sentence.
 *
 * @param manner what they show
 * @param when words that must be there
 * @param unless words that make it something else
 */
record Rule(Manner manner, Wording when, Wording unless) {
    private static final Wording NEVER = Wording.of("\\b(?!)");

    /** Words that ask for something nicely, or point at it, and mean nothing by themselves. */
    private static final Pattern COURTESY = Pattern.compile(
            "[^\\w ]|\\b(?:please|pls|plz|can|could|may|shall|would|i|we|you|us|me|my|lets|let|do|to|want|like|need|have|just|actually|ok|okay|oh|well|so|um|hmm|hey|hi|coach|bot|now|then|right|here|there|it|this|that|the|thing|all|everything|for|and|at|once|completely|sorry|thanks|thank|wait|yes|again|anymore|any|more|questions?|quiz|answers|process)\\b");

    static Rule of(Manner manner, String when) {
        return new Rule(manner, Wording.of(when), NEVER);
    }

    static Rule of(Manner manner, String when, String unless) {
        return new Rule(manner, Wording.of(when), Wording.of(unless));
    }

    /** Whether it applies, and little but courtesy remains of the message beside its words. */
    boolean isAll(String text) {
        String rest = when.replacedIn(text, " ");
        return applies(text) && COURTESY.matcher(rest).replaceAll("").isBlank();
    }

    boolean applies(String text) {
        return when.in(text) && !unless.in(text);
    }
}
