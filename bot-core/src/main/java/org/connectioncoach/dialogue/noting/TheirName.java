package org.connectioncoach.dialogue.noting;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.connectioncoach.language.Manner;
import org.connectioncoach.language.Meaning;

/**
 * What was said when asked for a first name.
 *
 * @param name the name, as typed
 * @param shared what was said behind it about the two of them; empty when nothing was
 */
record TheirName(String name, String shared) {
    /** So many words and more are no name, when they ask something. */
    private static final int MANY = 3;

    /** What nobody is called, in however many words it is said. */
    private static final Set<Manner> ANYWHERE = EnumSet.of(
            Manner.PRIVACY,
            Manner.PRIVACY_DELETE,
            Manner.PRIVACY_EXPORT,
            Manner.CANCEL,
            Manner.RESTART,
            Manner.HELP,
            Manner.HUMAN,
            Manner.MENU,
            Manner.STOP_REMINDERS);

    private static final Pattern INTRODUCED = Pattern.compile(
            "^(?:(?:her|his|their|the) (?:first )?name(?: is|['\u2019]s)|(?:she|he)(?: is|['\u2019]s) called|it(?: is|['\u2019]s)|name:) (?=\\p{L})",
            Pattern.CASE_INSENSITIVE);

    /** A first name, at most two more, and then a sentence. */
    private static final Pattern AND_MORE = Pattern.compile(
            "(\\p{L}[\\p{L}'\u2019-]*)(?: \\p{L}[\\p{L}'\u2019.-]*){0,2}(?:\\s*[,;:\u2013\u2014]\\s*|(?<=\\p{L}{3})\\.\\s+|\\s+-\\s+)(\\S.*)",
            Pattern.DOTALL);

    private static final Pattern TITLE = Pattern.compile("(?i)(?:dr|prof|professor|mr|mrs|ms|miss|mx|sir|madam)");

    /** How a sentence begins that could stand in the note as it is. */
    private static final Pattern TO_THEM = Pattern.compile("(?i)(?:we|your|you|our|i)\\b(?:\\s+\\S+){2,}");

    static TheirName in(String words) {
        String said = INTRODUCED.matcher(words.strip()).replaceFirst("");
        Matcher more = AND_MORE.matcher(said);
        if (!more.matches() || TITLE.matcher(more.group(1)).matches()) {
            return new TheirName(said, "");
        }
        String rest = more.group(2).strip();
        return new TheirName(more.group(1), TO_THEM.matcher(rest).lookingAt() ? rest : "");
    }

    /** Whether words are about the conversation, and so no name. */
    static boolean isNone(String words, Meaning meaning) {
        boolean looksLikeOne = Optional.of(words.strip())
                .filter(said -> said.matches("(?:\\p{Lu}[\\p{L}'\u2019.-]*\\s?){1,3}"))
                .isPresent();
        boolean asks = meaning.is(Manner.DIGRESSION_QUESTION) && words.strip().split("\\s+").length >= MANY;
        boolean anywhere = meaning.manner() != null && ANYWHERE.contains(meaning.manner());
        return (anywhere && meaning.confidence() >= 1) || !looksLikeOne && (anywhere || asks);
    }
}
