package org.connectioncoach.language.goal;

import java.util.regex.Pattern;
import org.connectioncoach.language.text.Wording;

/** Whether somebody says that they do not want what they name. */
final class Negations {
    private static final Wording NEGATED = Wording.of(
            "\\b(?:not (?:really |actually |so much |quite |currently |necessarily |at all |even )?(?:looking|searching|hunting|seeking|interested|after|trying|here|into|about|want|need|care|going|aiming|in it|bothered|keen|wanting|fussed|more|a|an|the|for|to|job|jobs|clients|visib|mentor|lead|learn|projects|explor|networking|hoping|thinking|my|any)|not|do not (?:really |actually |currently |particularly )?(?:want|need|care|like|seek|feel|wish|look)|no (?!idea|clue|real|particular|specific|clear|plan|preference|fixed|agenda|purpose|goal)|never|without|hate|instead of|rather than|as opposed to|no longer|tired of|sick of|done with|less|nothing to do with|already have|anything but|avoid|skip|forget|except)\\b");
    private static final Pattern NEGATED_AFTER = Pattern.compile(
            "^[^,]*?\\b(?:(?:is|are|was|does|do|am|can) not (?:my thing|for me|important|a priority|what|matter|interest|why|needed|the point|really|so|a goal|an issue|relevant|something|it\\b|appeal|the goal|my goal|my priority|my focus)|not for me|can wait|no thanks|is off the table|hell no|are off the table|is not)\\b");
    private static final Wording NOT_NEGATION = Wording.of(
            "\\b(?:not only|not just|not sure|do not have a job|no doubt|not certain|why not|do not mind|can not (?:find|get|land)|could not (?:find|get)|not (?:been )?(?:working|hired|employed|getting|found)|(?:have|with|got) no job|no luck|no experience|no (?:network|connections|contacts))\\b");

    private Negations() {}

    /**
     * Whether the words at a place are what is not wanted.
     *
     * @param words the clause they stand in
     */
    static boolean negated(String words, int from, int to) {
        String before = words.substring(0, from);
        return NEGATED_AFTER.matcher(words.substring(to)).find()
                || !NOT_NEGATION.in(words.substring(0, to)) && NEGATED.in(before + "x");
    }

    /** Whether a clause as a whole turns something down. */
    static boolean turnsDown(String words) {
        return NEGATED.in(words) && !NOT_NEGATION.in(words);
    }
}
