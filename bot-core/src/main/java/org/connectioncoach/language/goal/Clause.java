package org.connectioncoach.language.goal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.connectioncoach.language.text.Wording;

/**
 * A message cut where a new wish, a contrast or a new thought begins.
 *
 * @param words with one space around each
 * @param wish whether it may say what is wanted; what only tells how things stand gives way to it
 * @param wished whether it says so in a word: want, looking for, hoping
 */
record Clause(String words, boolean wish, boolean wished) {
    private static final Pattern STOP = Pattern.compile(
            " (?:[,.;:!()?/]|and(?= (?:i have|i got|i have got|have|got|i am at|about \\d|around \\d|roughly|\\d)))(?= )");
    private static final Wording BEGINS = Wording.of(
            "(?<! (?:not|longer|really|actually|currently|been|stopped|of|never|am|without) )(?:instead(?! of)|rather(?! than| not)|but|just|only|simply|mainly|mostly|though|although|more like|i do want|i want|i need|i would like|i wish|i hope|need(?: an?| some)? (?:\\w+ )?(?:job|work|clients|customers|help)|want to|looking (?:for|to)|i am (?=looking|hoping|after|trying|exploring|interested)) "
                    + "|\\b(?:instead of|rather than|as opposed to|and not|and no|no longer|(?<!am |is |are |do |does |have |has |did |can |could |would |will |was )not (?=looking|for |an? |the |more|jobs?|clients|to |searching|trying|hunting|interested))");
    private static final Pattern STANDS = Pattern.compile(
            "^ (?:(?:so|well|and|hi|hey|hello|ok|,) )*(?:i am|am|we are|i have|we have|i (?:just )?(?:finished|graduated|moved|left|work|study|run|own|teach|lost|started|completed|live)|my (?:contract|visa|job|plant|company|school|firm|degree|background)|since|because|coming from|after|before|when|while|now that|currently|having|being|from) ");
    private static final Wording WISHES = Wording.of(
            "\\b(?:want|wants|wanting|need|needs|looking|look for|seek|seeking|search|searching|hoping|hope|would like|like to|love to|trying|try to|aim|aiming|goal|goals|interested|after|wish|plan to|planning|keen|eager|hunting|exploring|thinking of|thinking about|considering|curious|here to|to (?:find|get|land|learn|be|build|explore|meet|see|know|become)) ");

    /** The clauses of a message, in order. */
    static List<Clause> of(String text) {
        List<Clause> clauses = new ArrayList<>();
        for (String part : STOP.split(text)) {
            String words = " " + part.strip() + " ";
            int from = 0;
            for (int word : BEGINS.beginsIn(words)) {
                add(clauses, words.substring(from, word - 1));
                from = word - 1;
            }
            add(clauses, words.substring(from));
        }
        return clauses;
    }

    private static void add(List<Clause> clauses, String part) {
        if (!part.isBlank()) {
            String words = " " + part.strip() + " ";
            boolean wished = WISHES.in(words);
            clauses.add(new Clause(words, wished || !STANDS.matcher(words).find(), wished));
        }
    }
}
