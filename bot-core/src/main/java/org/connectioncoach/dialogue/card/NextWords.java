package org.connectioncoach.dialogue.card;

import org.connectioncoach.language.text.Utterance;
import org.connectioncoach.language.text.Wording;

/** Messages that ask for steps and nothing else. */
final class NextWords {
    private static final String BEFORE = "^ (?:(?:ok|okay|so|and|but|great|cool|thanks|well|hmm|yes|now|[.,!?-]) )*(?:";
    private static final String AFTER = ") (?:(?:please|then|now|thanks|[.,!?]) )*$";

    private static final Wording MORE = Wording.of(BEFORE
            + "(?:(?:show|give|send|tell) me |can i (?:have|get|see) |any |i want )?(?:some |a few |three |3 |\\+)?more(?: (?:steps|ideas|tips|suggestions|of (?:these|those|them)))?"
            + AFTER);
    private static final Wording WHAT_NEXT = Wording.of(BEFORE
            + "what (?:should|can|do|could|must|would) (?:i|you suggest i|you recommend i) (?:do|try|work on) (?:next|first|now|this week)|what (?:is|are) (?:my |the )?next(?: (?:steps?|thing|three))?|what next|(?:my |the )?next steps?|where (?:should|do) i (?:start|begin)|what should i do"
            + AFTER);

    private NextWords() {}

    static boolean askForMore(String words) {
        return MORE.in(Utterance.of(words).text());
    }

    static boolean askWhatToDo(String words) {
        return WHAT_NEXT.in(Utterance.of(words).text());
    }
}
