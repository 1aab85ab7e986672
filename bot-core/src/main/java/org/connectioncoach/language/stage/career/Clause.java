package org.connectioncoach.language.stage.career;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.connectioncoach.language.text.Utterance;
import org.connectioncoach.language.text.Wording;

/**
 * A stretch of a message with one thought.
 *
 * @param text words with one space between and around
 * @param time whether it speaks of now, of before, or of what will be
 * @param aboutOthers whether somebody else is its subject
 */
record Clause(String text, Time time, boolean aboutOthers) {
    /** When a clause is true. */
    enum Time {
        NOW,
        PAST,
        FUTURE
    }

    private static final Set<String> BREAKS = Set.of(
            ",",
            ".",
            ";",
            "!",
            "?",
            "(",
            ")",
            ":",
            "\"",
            "|",
            "but",
            "though",
            "although",
            "because",
            "so",
            "however",
            "whereas");
    private static final Set<String> OPENERS =
            Set.of("now", "currently", "then", "before", "after", "previously", "formerly");
    private static final String PEOPLE =
            "boss|bosses|daughter|daughters|son|sons|kid|kids|child|children|wife|husband|mom|mum|mother|dad|father|friend|friends|brother|sister|roommate|roommates|flatmate|girlfriend|boyfriend|spouse|neighbor|neighbour|cousin|uncle|aunt|parents|grandma|grandpa|niece|nephew|colleague|colleagues|coworker|coworkers|manager|supervisor|mentor|client|clients|teacher|landlord|classmate|classmates|ceo|director|team|cat|dog|partner|ex";
    private static final Pattern OTHERS = Pattern.compile(
            "^ (?:(?:well|so|and|oh|because|ok|um|haha|yes|no) )*(?:(?:my|our|his|her|their) (?:\\w+ )?(?:"
                    + PEOPLE
                    + "|principal|professor|doctor|dean|judge|headteacher|president|vp|cto|cfo|tutor|lecturer|nephews|grandson|granddaughter|in laws|family)s? (?!(?:\\w+ )*(?:i|am) )(?!(?:\\w+ )*(?<!not )me )(?!training|licen[cs]e|degree|certif|course|program|exam|role|job|position|career|internship|title|studies|work )(?!of |at (?:a|an|the) ).*|(?:my|our|the) (?:\\w+ )?(?:company|employer|school|firm|university|church|hospital|team|college|workplace|office) (?:hired|fired|is|was|wants|made|got|just|keeps|has a new|told|needs|lost|moved)\\b.*|(?:he|she|they|everyone|everybody|somebody|someone|nobody|most people|some people) .*|the (?:ceo|director|manager|president|boss|student|students|professor|principal) (?:of|at|in) (?:my|our)\\b.*|students? (?:are|is|should|need)\\b.*|(?:the|that|this|our|a) (?:\\w+ )?(?:ceo|director|manager|president|boss|principal|professor|minister|captain|chief|head|coach|dean|king|singer|teacher) (?:of (?:my|our|the|that|this) \\w+ )?(?:is|was|left|called|gave|said|told|sent|wrote|resigned|died|retired|scored|wants|asked|came|got)\\b.*|(?:an? |the new |one |some |their )(?:\\w+ )?(?:recruiter|director|student|ceo|manager|founder|person|guy|man|woman|executive|graduate)s?(?: with (?:\\S+ ){1,6}?| from (?:\\S+ ){1,4}?| of (?:\\S+ ){1,4}?| who (?:\\S+ ){1,4}?| )?(?:added|messaged|asked|wrote|starts|invited|contacted|told|sent|accepted|ignored|ignores|joined|wants)\\b.*|people (?:with|who|in|at) .*|(?:we|i) (?:are |am )?(?:hiring|hire|recruiting) .*|(?:i am |we are )?(?:looking for|hiring|in need of) (?:an?|some) (?:\\w+ )?(?:student|graduate|mentor|director|developer|engineer|person|nurse|manager).*|(?:mi|mon|ma|mein|meine|mio|mia|meu|minha) \\w+ (?:es|est|ist|e)\\b.*)");
    private static final Pattern MINE = Pattern.compile(" (?:and |then )?(?:i|im|my|me|we)\\b");
    private static final Wording PRESENT = Wording.of("\\b(?:am|have been|i have|still|now)\\b");
    private static final Wording PAST_TIME = Wording.of(
            "\\b(?:i was|went(?! back)|stepped down as|left my (?:job|post) as|gave up being|was|used to be|used to|were|formerly|former|previously|before that|before this|started (?:out )?as|began as|back then|once|ex|years ago i|until recently|in a past life|originally|in my previous|prior to|had been|long ago)\\b");
    private static final Wording FUTURE_TIME = Wording.of(
            "\\b(?:will be|going to be|will become|will start|going to become|hope to|hoping to|want to be|want to become|would like to|plan to|planning to|dream of|dream is to|goal is to|plan is to|dreaming of|aim to|about to become|trying to become|trying to be|aspiring|aspire|wannabe|budding|future|one day|some day|someday|soon to be|next year i|aiming to|applying to|applying for|want to get|looking for|want a|need a|looking to|thinking of|thinking about|considering)\\b");

    static List<Clause> of(Utterance utterance) {
        List<Clause> clauses = new ArrayList<>();
        List<String> words = new ArrayList<>();
        boolean others = false;
        for (String token : utterance.tokens()) {
            boolean breaks = BREAKS.contains(token);
            if (breaks || OPENERS.contains(token) && !words.isEmpty()) {
                others = close(clauses, words, others);
            }
            if (!breaks || token.equals(":")) {
                words.add(token);
            }
        }
        close(clauses, words, others);
        return clauses;
    }

    private static boolean close(List<Clause> clauses, List<String> words, boolean othersBefore) {
        if (words.isEmpty()) {
            return othersBefore;
        }
        String text = " " + String.join(" ", words) + " ";
        words.clear();
        boolean mine = MINE.matcher(text).lookingAt();
        boolean others = OTHERS.matcher(text).matches()
                || othersBefore && !mine && clauses.size() > 0 && text.split(" ").length < 4;
        clauses.add(new Clause(text, time(text), others));
        return others;
    }

    private static Time time(String text) {
        if (FUTURE_TIME.in(text)) {
            return Time.FUTURE;
        }
        return !PRESENT.in(text) && PAST_TIME.in(text) ? Time.PAST : Time.NOW;
    }

    boolean has(Wording wording) {
        return wording.in(text);
    }
}
