package org.connectioncoach.dialogue.remark;

import org.connectioncoach.language.manner.Questions;
import org.connectioncoach.language.text.Utterance;
import org.connectioncoach.language.text.Wording;

/** Words of somebody who is nervous or ashamed about how many people they know, or measures themselves by others. */
public final class Nerves {
    private static final String VERY =
            "(?:so |really |very |super |a bit |a little |kind of |kinda |pretty |quite |honestly |just |too |also |still |always |getting |feeling |way |probably )*";
    private static final String ABOUT =
            "(?= (?:[.,;!?-]|and|but|because|so|cause|since) |(?: [.!?])* $| (?:about|of) (?:this|it|that|all (?:of )?this|my (?:number|network|connections?|linkedin|count)|networking|linkedin|the number|how few|how little))";
    private static final String OTHERS =
            "(?:everyone|everybody|(?:all )?my (?:friends|classmates|colleagues|peers|coworkers|roommates|whole class)|(?:all )?(?:the )?other (?:people|students)|people my age|others|most people)(?: (?:else|i know|around me|in my \\w+|at my \\w+|all|already|here))*";

    /** Where a remark of its own may begin, so that "why does everyone have 500+" remains a question. */
    private static final String BEGINNING =
            "(?<=^ |[.,;!?-] | and | but | so | because | like | since | when | while )";

    private static final Wording SHOWN = Wording.of(
            "\\b(?:am i|i am|i feel|feel|feeling|i must be) " + VERY
                    + "(?:behind(?! (?:on|the|a|this|that|it)\\b)(?: (?:everyone|everybody|others|my \\w+|other \\w+)(?: else)?)?|a failure|a loser|failing at (?:this|networking|linkedin))\\b"
                    + "|\\bam i doing " + VERY
                    + "(?:bad|badly|poorly|terribly|terrible|awful|ok|alright|fine|well|enough|worse)(?= (?:[.,!?] )*$| (?:at|with|on) (?:this|networking|linkedin))(?: (?:at|with|on) \\w+)?"
                    + "|\\b(?:which |i know )?(?:is|isnt) (?:that|it|this|mine|my number|my network) " + VERY
                    + "(?:embarrassing|pathetic|shameful|humiliating)\\b"
                    + "|\\b(?:(?:it|that|this|which|mine|my number|my network) )?(?:is|feels) " + VERY
                    + "(?:embarrassing|pathetic|shameful|humiliating)(?= (?:[.,!?] )*(?:$|i know|and|but))"
                    + "|\\b(?:i am|i feel|feeling) (?!not )" + VERY
                    + "(?:anxious|nervous|stressed(?: out)?|worried|intimidated|insecure|embarrassed|ashamed|inadequate|self conscious)"
                    + ABOUT + "(?: (?:about|of) (?:all )?(?:of )?(?:my |the |how )?\\w+)?"
                    + "|\\b(?:this|it|that|networking|linkedin) (?:all )?(?:makes|is making|gives|is giving) me "
                    + VERY
                    + "(?:anxious|anxiety|nervous|stressed|insecure|feel (?:bad|stupid|small|inadequate|like a (?:failure|loser)))\\b"
                    + "|\\b" + BEGINNING + OTHERS
                    + " (?:has|have|got|have got|has got|seems? to have|is at|are at)(?: (?:already|like|over|about|at least|more than|around|way|a|lot|lots|tons))* (?:\\d[\\d,.]*k?\\+*|more|hundreds|thousands|so many|tons|lots)(?: (?:of|connections?|contacts|people|than (?:me|mine|i do|i have)|already))*");

    private static final Wording LOOSE_END = Wording.of(
            "^ (?:(?:and|but|so|because|only|just|i know|,|;|\\.|!|-) )+|\\b(?:and|but|so|because|,|;|-)(?= (?:[.,!?;-] )*$)");

    private Nerves() {}

    /** Whether the words show nerves, and ask nothing besides that an answer would help with. */
    public static boolean shown(String words) {
        return shown(words, Utterance.of(words));
    }

    static boolean shown(String words, Utterance said) {
        return SHOWN.in(said.text()) && !Questions.asks(" " + besides(words) + " ");
    }

    /** What else the message says, in lower case; empty when it says nothing else. */
    public static String besides(String words) {
        String rest = SHOWN.replacedIn(Utterance.of(words).text(), " ").replaceAll("\\s+", " ");
        String core = LOOSE_END.replacedIn(" " + rest.strip() + " ", " ").strip();
        return core.matches("[^\\p{L}\\p{N}]*") ? "" : core;
    }
}
