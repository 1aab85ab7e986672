package org.connectioncoach.language.stage;

import java.util.List;
import java.util.regex.Pattern;
import org.connectioncoach.language.text.Utterance;

/** Says in one wording what people word in many ways, so that the rules behind it meet few shapes. */
final class Rewording {
    private static final String ORDINAL =
            "(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|1st|2nd|3rd|\\d{1,2}th)";
    private static final String DONE =
            "(?:ended|wrapped up|concluded|came to an end|over|done|completed|finished|awarded|conferred|defended|submitted|expired|handed in|behind me|graded)";
    private static final String STUDIES =
            "(?:my |the |our )?(?:\\w+ )?(?:degree|bachelors?|masters?|mba|phd|doctorate|diploma|studies|course|bootcamp|boot camp|apprenticeship|thesis|dissertation|finals|exams|nysc|service year|school|schools|uni|university|college|program|programme|student (?:card|id|life|visa))";

    private record Rule(Pattern pattern, String wording) {
        static Rule of(String pattern, String wording) {
            return new Rule(Pattern.compile(pattern), wording);
        }
    }

    private static final List<Rule> RULES = List.of(
            Rule.of(
                    "\\b(since|after|upon|following|having) (finish|complet|leav|graduat|pass|qualify|defend)ing\\b",
                    "$1 i $2ing"),
            Rule.of(
                    "\\b(?:having|upon|following) (?:i )?(finished|completed|finishing|completing)\\b",
                    "after i finished"),
            Rule.of("\\bi (?:finish|complet)ing\\b", "i finished"),
            Rule.of("\\bi leaving\\b", "i left"),
            Rule.of("\\b(?<=since |after )i graduating\\b", "i graduated"),
            Rule.of("\\b(?<=since |after )i (?:qualify|pass|defend)ing\\b", "i qualified"),
            Rule.of("\\b(?:just|already) (finish|complete|graduate)\\b", "just $1ed"),
            Rule.of(
                    "\\bi (?:finish|finished)(?= [^.!?]{0,40}\\b(?:ago|back|last (?:month|week|year|summer|spring))\\b)",
                    "i finished"),
            Rule.of(
                    "\\bi graduate(?= [^.!?]{0,40}\\b(?:ago|last (?:month|week|year|summer|spring))\\b)",
                    "i graduated"),
            Rule.of("\\b(complete|graduate)ed\\b", "$1d"),
            Rule.of(
                    "\\b" + STUDIES + " (?:(?:is|are|will|was|were) )?(?:not )(?:be )?" + DONE
                            + "\\b(?: (?:till|until|yet|before))?",
                    "i finish my degree in"),
            Rule.of(
                    "\\b(?<!almost |nearly |not |before |until |till |when )" + STUDIES
                            + "(?: (?:has|have|is|are|was|were|just|finally|all|been|got|which|in hand|for me|now|officially))* "
                            + "(?<!almost |nearly |not |will be |be )" + DONE + "\\b",
                    "i finished my degree"),
            Rule.of("\\b(?:until|till|til) (?=(?:i )?(?:graduated|finished|left)\\b)", ", "),
            Rule.of("^ (?:a )?student (?:up to|until|till|til) ", " was a student until "),
            Rule.of("\\bi have (1[6-9]|[2-6]\\d) years (?=(?:old )?(?:and|,|\\.))", "i am $1 years old "),
            Rule.of(
                    "\\bsince (\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty) years\\b",
                    "for $1 years"),
            Rule.of("\\bin uniform\\b", "in service"),
            Rule.of("\\b(?:left|finished|quit) school at (1[4-9])\\b", "working since i was $1"),
            Rule.of("\\b(?:started|began)(?: work(?:ing)?| out)? at (1[4-9]|2\\d)\\b", "working since i was $1"),
            Rule.of("\\bworking since (1[4-9]|2\\d)\\b(?! years)", "working since i was $1"),
            Rule.of(
                    "\\b(?:coming up (?:on|to)|going (?:on|into)|approaching|nearly in|heading into|starting|into|entering|on|just started|finishing|wrapping up|this is|it is|that is|now in|currently in) (?:to )?(?:my |the |a )?"
                            + ORDINAL + " (?:contract |full |whole |straight |consecutive )?year\\b",
                    "in my $1 year"),
            Rule.of("\\bhalf ?way to (?:my |a |the )?(?:pension|retirement)\\b", "midway through my career"),
            Rule.of(
                    "\\b(?:middle of|half ?way through|mid ?way through|mid ?way to) (?:my )?(?:working life|professional life|retirement)\\b",
                    "midway through my career"),
            Rule.of(
                    "\\b(?:uni|university|college) fresher\\b|\\bfresher (?=(?:at|doing|studying|reading) )",
                    "first year student "),
            Rule.of("\\b(?:been|am|officially) a graduate for (?:all of )?", "graduated "),
            Rule.of("\\b(?:grad|graduate|graduated) , (?=\\S+ (?:months|weeks) (?:out|ago))", "graduated "),
            Rule.of("\\b(months|weeks) (?:out|since my (?:degree|graduation|diploma))\\b", "$1 ago graduated "),
            Rule.of(
                    "\\b(?:out of|since) (?:college|uni|university|school|law school|grad school) (?=(?:\\S+ ){1,3}(?:months|weeks) )",
                    "graduated since "),
            Rule.of("\\bgraduated since ((?:\\S+ ){1,3}(?:months|weeks)) ", "graduated $1 ago "),
            Rule.of("\\b(?:a |an )?(?:rising|college|uni) (junior|senior|sophomore)\\b", "student"),
            Rule.of("\\bstudent \\? not since ", "i finished my degree in "),
            Rule.of("\\bhead of year(?: \\d{1,2}| group)?\\b", "lead teacher"),
            Rule.of("\\b(freshie|freshies|froshie)\\b", "first year student"),
            Rule.of("\\b(\\w+) major (?=,|with|at|minoring|$)", "student majoring in $1 "),
            Rule.of("\\b(?:100|200|300|400|500)l\\b", "student"),
            Rule.of("\\bwait , (?=not )", ""));

    private Rewording() {}

    /** The same message, worded plainly. */
    static Utterance of(Utterance said) {
        String text = Glossary.english(said.text());
        for (Rule rule : RULES) {
            text = rule.pattern().matcher(text).replaceAll(rule.wording());
        }
        text = Subordinate.without(text);
        if (text.equals(said.text())) {
            return said;
        }
        return said.withTokens(List.of(text.strip().split(" +")));
    }
}
