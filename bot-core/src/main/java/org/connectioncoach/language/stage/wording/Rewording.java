package org.connectioncoach.language.stage.wording;

import java.util.List;
import org.connectioncoach.language.text.Rephrasing;
import org.connectioncoach.language.text.Utterance;

/** Says in one wording what people word in many ways, so that the rules behind it meet few shapes. */
public final class Rewording {
    private static final String ORDINAL =
            "(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|1st|2nd|3rd|\\d{1,2}th)";
    private static final String DONE =
            "(?:ended|wrapped up|concluded|came to an end|over|done|completed|finished|awarded|conferred|defended|submitted|expired|handed in|behind me|graded)";
    private static final String STUDIES =
            "(?:my |the |our )?(?:degree|bachelors?|masters?|mba|phd|doctorate|diploma|studies|course|bootcamp|boot camp|apprenticeship|thesis|dissertation|finals|exams|nysc|service year|school|schools|uni|university|college|program|programme|student (?:card|id|life|visa))";

    private static final List<Rephrasing> RULES = List.of(
            Rephrasing.of(
                    "\\b(since|after|upon|following|having) (finish|complet|leav|graduat|pass|qualify|defend)ing\\b",
                    "$1 i $2ing"),
            Rephrasing.of(
                    "\\b(?:having|upon|following) (?:i )?(finished|completed|finishing|completing)\\b",
                    "after i finished"),
            Rephrasing.of("\\bi (?:finish|complet)ing\\b", "i finished"),
            Rephrasing.of("\\bi leaving\\b", "i left"),
            Rephrasing.of("\\b(?<=since |after )i graduating\\b", "i graduated"),
            Rephrasing.of("\\b(?<=since |after )i (?:qualify|pass|defend)ing\\b", "i qualified"),
            Rephrasing.of("\\b(?:just|already) (finish|complete|graduate)\\b", "just $1ed"),
            Rephrasing.of(
                    "\\bi (?:finish|finished)(?= [^.!?]{0,40}\\b(?:ago|back|last (?:month|week|year|summer|spring))\\b)",
                    "i finished"),
            Rephrasing.of(
                    "\\bi graduate(?= [^.!?]{0,40}\\b(?:ago|last (?:month|week|year|summer|spring))\\b)",
                    "i graduated"),
            Rephrasing.of("\\b(complete|graduate)ed\\b", "$1d"),
            Rephrasing.of(
                    "\\b" + STUDIES + " (?:(?:is|are|will|was|were) )?(?:not )(?:be )?" + DONE
                            + "\\b(?: (?:till|until|yet|before))?",
                    "i finish my degree in"),
            Rephrasing.of(
                    "\\b(?<!almost |nearly |not |before |until |till |when )" + STUDIES
                            + "(?: (?:has|have|is|are|was|were|just|finally|all|been|got|which|in hand|for me|now|officially))* "
                            + "(?<!almost |nearly |not |will be |be )" + DONE + "\\b",
                    "i finished my degree"),
            Rephrasing.of("\\b(?:until|till|til) (?=(?:i )?(?:graduated|finished|left)\\b)", ", "),
            Rephrasing.of("(?<=^ )(?:a )?student (?:up to|until|till|til) ", "was a student until "),
            Rephrasing.of("\\bi have (1[6-9]|[2-6]\\d) years (?=(?:old )?(?:and|,|\\.))", "i am $1 years old "),
            Rephrasing.of(
                    "\\bsince (\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty) years\\b",
                    "for $1 years"),
            Rephrasing.of("\\bin uniform\\b", "in service"),
            Rephrasing.of("\\b(?:left|finished|quit) school at (1[4-9])\\b", "working since i was $1"),
            Rephrasing.of("\\b(?:started|began)(?: work(?:ing)?| out)? at (1[4-9]|2\\d)\\b", "working since i was $1"),
            Rephrasing.of("\\bworking since (1[4-9]|2\\d)\\b(?! years)", "working since i was $1"),
            Rephrasing.of(
                    "\\b(?:coming up (?:on|to)|going (?:on|into)|approaching|nearly in|heading into|starting|into|entering|on|just started|finishing|wrapping up|this is|it is|that is|now in|currently in) (?:to )?(?:my |the |a )?"
                            + ORDINAL + " (?:contract |full |whole |straight |consecutive )?year\\b",
                    "in my $1 year"),
            Rephrasing.of("\\bhalf ?way to (?:my |a |the )?(?:pension|retirement)\\b", "midway through my career"),
            Rephrasing.of(
                    "\\b(?:middle of|half ?way through|mid ?way through|mid ?way to) (?:my )?(?:working life|professional life|retirement)\\b",
                    "midway through my career"),
            Rephrasing.of(
                    "\\b(?:uni|university|college) fresher\\b|\\bfresher (?=(?:at|doing|studying|reading) )",
                    "first year student "),
            Rephrasing.of("\\b(?:been|am|officially) a graduate for (?:all of )?", "graduated "),
            Rephrasing.of("\\b(?:grad|graduate|graduated) , (?=\\S+ (?:months|weeks) (?:out|ago))", "graduated "),
            Rephrasing.of("\\b(months|weeks) (?:out|since my (?:degree|graduation|diploma))\\b", "$1 ago graduated "),
            Rephrasing.of(
                    "\\b(?:out of|since) (?:college|uni|university|school|law school|grad school) (?=(?:\\S+ ){1,3}(?:months|weeks) )",
                    "graduated since "),
            Rephrasing.of("\\bgraduated since ((?:\\S+ ){1,3}(?:months|weeks)) ", "graduated $1 ago "),
            Rephrasing.of("\\b(?:a |an )?(?:rising|college|uni) (junior|senior|sophomore)\\b", "student"),
            Rephrasing.of("\\bstudent \\? not since ", "i finished my degree in "),
            Rephrasing.of("\\bhead of year(?: \\d{1,2}| group)?\\b", "lead teacher"),
            Rephrasing.of("\\b(freshie|freshies|froshie)\\b", "first year student"),
            Rephrasing.of("\\b(\\w+) major (?=,|with|at|minoring|$)", "student majoring in $1 "),
            Rephrasing.of("\\b(?:100|200|300|400|500)l\\b", "student"),
            Rephrasing.of(
                    "\\b(?:stopped|quit|ceased|finished) (?:being an? (?:\\w+ )?student|studying)\\b",
                    "i finished my degree"),
            Rephrasing.of(
                    "\\b(?:quit|left|dropped out of|walked out of|abandoned|gave up) (?:my |the )?(?:college|uni|university|school|degree|studies|high school|law school|med school|medicine|poly) in ((?:19|20)\\d\\d)(?=.* (?:since|after that|from then) )",
                    "working since $1"),
            Rephrasing.of(
                    "\\b(?:an? |the |currently )?(?:\\w+ )?(?:engineer|architect|doctor|surgeon|lawyer|nurse|teacher|vet|dentist|pharmacist|pilot|chef|accountant|scientist|designer|developer|journalist|economist|midwife|manager|ceo|director|leader|\\w+er|\\w+or|\\w+ist) (?:in the making|to be(?= [,.;!(]| $))(?= )",
                    "future"),
            Rephrasing.of(
                    "\\b(?:\\w+ )?(?:ceo|director|president|executive|manager|leader|minister|\\w+er|\\w+or) of tomorrow\\b",
                    "future"),
            Rephrasing.of(
                    "\\b(?:(?:please|kindly) )?(?:do not|never|not) (?:put|list|count|label|mark|class|classify|file|call|treat|take|register|tag|write) (?:me )?(?:down )?(?:in )?(?:as |with |for |under )?(?:an? |the |being )*students?(?: (?:just|only|simply|merely))? (?:because|for|on account|due|despite|over)\\b[^,.;!]*",
                    ""),
            Rephrasing.of(
                    "\\b(?:yes )?(?:i am |i )?(?:doing|do|taking|take|attending|attend) [^,.;!]{1,50} [,.;] (?:but )?(?:please )?(?:ignore|disregard|do not count|leave out|forget|never mind) (?:that|it|this)\\b",
                    ""),
            Rephrasing.of(
                    "\\b(?:my |the )?viva (?:(?:is|was|has been|been) )?(?:passed|done|defended|over)\\b",
                    "i finished my degree"),
            Rephrasing.of(
                    "\\bafter (?:my |the |a )?(?:phd|doctorate|masters|degree|bachelors|studies|graduation|apprenticeship|diploma) in (?=(?:19|20)\\d\\d\\b)",
                    "i finished my degree in "),
            Rephrasing.of("\\bwas an? (?:\\w+ )?student (?:until|till|up to|through)\\b", "was a student until"),
            Rephrasing.of(
                    "\\b(?:it is |and )?(?:my |the )?(?:very )?(?:first|only) (?:place|company|employer|office|firm|shop) (?:that |where )?i (?:have )?(?:ever )?work(?:ed)?(?: at| for| in)?\\b|\\b(?:no jobs? before|never worked (?:elsewhere|anywhere else|somewhere else))\\b",
                    "working job"),
            Rephrasing.of(
                    "\\b(?:my |the )?(?:phd |thesis |doctoral |doctorate |dissertation )(?:defen[cs]e|viva) (?:was|took place|happened|went well|is done|done)\\b",
                    "i finished my degree"),
            Rephrasing.of("\\bwait , (?=not )", ""));

    private Rewording() {}

    /** The same message, worded plainly. */
    public static Utterance of(Utterance said) {
        String text = Glossary.english(said.text());
        for (Rephrasing rule : RULES) {
            text = rule.in(text);
        }
        text = Sums.told(Grades.plain(Subordinate.without(text)));
        if (text.equals(said.text())) {
            return said;
        }
        return said.withTokens(List.of(text.strip().split(" +")));
    }
}
