package org.connectioncoach.language.number;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.connectioncoach.language.number.Mention.Role;
import org.connectioncoach.language.text.Utterance;

/** Which of a message's numbers count: the last correction wins, the present beats the past, a named unit beats none. */
final class Choosing {
    private static final Pattern CORRECTION = Pattern.compile(
            " (?:no wait|wait|sorry|i mean|i meant|meant|actually|scratch that|make that|make it|correction|oops|whoops|my bad|rather|or rather|typo|nope|no(?: ,)?(?= \\d)|\\*"
                    + "|strike that|checked again|double checked|just checked|just looked|checking|not \\S+ but|let me correct|now) ");
    private static final Pattern NOW = Pattern.compile(
            ".* (?:now|currently|today|these days|at the moment|presently|so far|as of|at present|total|altogether|in all|current)(?: (?:it is|is|at|i have|have|i am at|about|around|up to|on|of|to|:|,|its|like))* $");
    private static final Pattern NOW_AFTER = Pattern.compile(
            "^ (?:connections |people |contacts )?(?:now|currently|today|total|in total|altogether|at the moment|right now|so far|at present)\\b.*");

    private Choosing() {}

    /** @param asked whether the open question asks for the number */
    static List<Mention> among(List<Mention> all, Utterance utterance, boolean asked) {
        List<Mention> eligible = all.stream()
                .filter(mention -> mention.role() == Role.CONNECTIONS || mention.role() == Role.BARE)
                .toList();
        if (eligible.isEmpty() && asked) {
            return all.stream()
                    .filter(mention -> mention.role() == Role.LIKELY)
                    .limit(1)
                    .toList();
        }
        if (eligible.size() < 2) {
            return eligible;
        }
        eligible = only(afterCorrection(eligible, utterance), mention -> mention.bound() == Mention.Bound.NONE);
        List<Mention> named = only(eligible, mention -> mention.role() == Role.CONNECTIONS);
        if (!corrected(utterance)) {
            eligible = named;
        }
        return only(eligible, mention -> isNow(mention, utterance.tokens()));
    }

    private static boolean corrected(Utterance utterance) {
        return CORRECTION.matcher(utterance.text()).find();
    }

    private static List<Mention> afterCorrection(List<Mention> eligible, Utterance utterance) {
        Matcher matcher = CORRECTION.matcher(utterance.text());
        List<Mention> kept = eligible;
        int from = 0;
        while (matcher.find(from)) {
            int token = (int) utterance
                    .text()
                    .substring(0, matcher.end() - 1)
                    .chars()
                    .filter(c -> c == ' ')
                    .count();
            kept = only(kept, mention -> mention.from() >= token);
            from = matcher.end() - 1;
        }
        return kept;
    }

    private static boolean isNow(Mention mention, List<String> tokens) {
        String before = " " + String.join(" ", tokens.subList(Math.max(0, mention.from() - 6), mention.from())) + " ";
        String after =
                " " + String.join(" ", tokens.subList(mention.to(), Math.min(tokens.size(), mention.to() + 4))) + " ";
        return NOW.matcher(before).matches() || NOW_AFTER.matcher(after).matches();
    }

    /** Those for which the claim holds, or all when it holds for none. */
    private static List<Mention> only(List<Mention> mentions, java.util.function.Predicate<Mention> claim) {
        List<Mention> those = mentions.stream().filter(claim).toList();
        return those.isEmpty() ? mentions : those;
    }
}
