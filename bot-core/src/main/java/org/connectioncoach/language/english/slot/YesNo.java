package org.connectioncoach.language.english.slot;

import java.util.Optional;
import java.util.regex.Pattern;

/** Yes and no, as an answer to "Right?". */
public final class YesNo {
    private static final Pattern YES = Pattern.compile(
            "^(?:(?:oh|um|uh|well|ok|haha|hm|hmm|ah|er|erm|lol|hehe) )*(?:yes|y|ja|si|oui|da|haan|haanji|hanji|hai|evet|aha|righto|right you are|proceed|kindly proceed|please proceed|go on|continue|carry on|i (?:guess|suppose|believe|reckon|think|would say) so|i guess|i suppose|it is (?:right|correct|it|fine|good|me|true|so|ok|okay|accurate)|sure|ok|right|correct|exactly|absolutely|definitely|totally|of course|indeed|affirmative|true|yess|sounds (?:good|right|great|fine|about right)"
                    + "|that is (?:right|correct|it|fine|good|me|true)|looks (?:good|right)|go ahead|do it|please do|works for me|fine|perfect|great|good|agreed|confirm|confirmed|keep it|fair enough|you got it|got it|spot on|works|why not|for sure|certainly|bingo|cool|alright|all right|that works|makes sense|lets do it|lets do that|keep that|leave it as is|yes please|mhm|uh huh|uhuh|k|very much so|i do|i am|i think so|both are right|all good|go for it)\\b.*");
    private static final Pattern NO = Pattern.compile(
            "^(?:(?:oh|um|uh|well|hm|hmm|ah|er|erm|eh|lol|haha|ok|actually|sorry) )*(?:no|n|nein|non|nyet|nahi|nahin|nai|ne|nem|hayir|yok|it is (?:not|wrong|incorrect|false)|this is (?:not|wrong)|that is incorrect|i do not think so|not (?:really|quite|right|exactly|correct|at all|yet|now|today|that|this|true)|wrong|incorrect|negative|never|do not|that is (?:not|wrong)|neither|nay|no way|please do not|i would rather not|rather not|i do not|i am not|keep (?:my data|student|recent graduate|early career|mid career|executive|the old|as it was|it as it was)|false|by no means|hell no|absolutely not|definitely not|of course not|off|nothing like it|leave (?:it )?(?:the way|how) it was)\\b.*");
    private static final Pattern NOT_YES = Pattern.compile(".*\\b(?:but|except|however|actually|not)\\b.*");
    private static final Pattern NO_PROBLEM =
            Pattern.compile("^(?:no (?:problem|worries|issue|objections?|complaints)|not (?:a problem|bad))\\b.*");

    /** "No, that is wrong", and then something else. */
    private static final Pattern GOES_ON = Pattern.compile(
            "^(?:(?:oh|um|uh|well|hm|hmm|ah|er|erm|eh|lol|haha|ok|actually|sorry) )*(?:no|nah|nope|n|not (?:really|quite|right|exactly|correct|at all)|wrong|incorrect|neither|nay|negative|(?:it|that|this) is (?:not (?:right|it|me|true|correct)|wrong|incorrect))(?: (?:no|nah|nope|thanks|thank you|please|way|really|quite|sorry|at all|actually|not really|(?:it|that|this) is (?:not (?:right|it|me|true|correct)|wrong|incorrect)))*+(?: .+)$");

    private YesNo() {}

    /** Whether words follow a denial that may say what is right instead. */
    public static boolean deniesAndGoesOn(String bare) {
        return GOES_ON.matcher(bare).matches();
    }

    public static Optional<Boolean> of(String bare) {
        if (NO_PROBLEM.matcher(bare).matches()) {
            return Optional.of(true);
        }
        if (NO.matcher(bare).matches()) {
            return Optional.of(false);
        }
        if (YES.matcher(bare).matches()) {
            boolean shortOrPlain =
                    bare.indexOf(' ') < 0 || !NOT_YES.matcher(bare).matches();
            return shortOrPlain ? Optional.of(true) : Optional.empty();
        }
        return Optional.empty();
    }
}
