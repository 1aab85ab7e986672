package org.connectioncoach.language.stage.career;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.connectioncoach.language.stage.career.time.Moments;
import org.connectioncoach.language.text.Wording;

/** When somebody finished, or will finish, their studies. */
final class Graduating {
    private static final String THING =
            "school|uni|university|college|degree|bachelors?|masters?|msc|ma|mba|phd|ph d|doctorate|diploma|studies|course|program|programme|bootcamp|boot camp|apprenticeship|training|undergrad|grad school|law school|med school|nursing school|bsc|ba|bs|beng|btech|llb|jd|llm|md|mbbs|bsn|thesis|dissertation|finals|final exams|exams|nysc|national service|ausbildung|abitur|a levels|high school|sixth form|polytechnic|poly|associates|certificate|certification|licence|license|pgce|ged|residency|qualification|semester|education|postgrad|vet school|dental school|pharmacy school|trade school|culinary school|beauty school|seminary|academy|conservatory|tafe|hnd|degree apprenticeship|internship year|house job|matric|final project|capstone|laurea|licenciatura|placement";
    private static final Wording FINISHED = Wording.of(
            "\\b(?:graduated|graduate[d]? from|grad(?:u)?ated|finished(?: up)?(?: \\w+){0,4}? (?:" + THING
                    + ")|(?:completed|passed|defended|submitted|handed in|wrapped up|ended|concluded|done with|through with|finish(?:ed)? with|over with)(?: \\w+){0,4}? (?:"
                    + THING
                    + ")|(?:got|received|earned|obtained|have|hold|picked up|collected|was awarded|been awarded)(?: \\w+){0,4}? (?:"
                    + THING
                    + ")|passed out|walked (?:the stage|across)|convocated|convocation|commencement|qualified|left (?:uni|university|school|college)|out of (?:school|college|uni|university|grad school|law school|med school|high school|undergrad|bootcamp)|called to the bar|passed the bar|took the bar|sat the bar|licensed|got licensed|ordained|commissioned|passed my boards|boards passed|graduation (?:was|ceremony was)|since graduat\\w+|after graduat\\w+|since (?:college|uni|university|finishing|leaving)|ex student|(?:was|were) (?:a student|at uni|at university|in college|in school|in uni|studying|a college student|a uni student) (?:in|up to)|done (?:since|as of|last|this|in)|life after (?:uni|college|university|graduation)|not (?:in|at) (?:school|college|uni|university)(?: any ?more)?|(?:uni|college|school|university|studies|degree) (?:is|are) (?:over|done|finished|behind)|came out of \\w+ \\w+|admitted to the bar|finished)\\b");
    private static final Pattern CLASS_OF = Pattern.compile(
            "\\b(?:class of|batch of|cohort of|promotion|grad(?:uating)? class|batch|graduation year|graduating class of|intake) ?(?:of )?((?:20|19)?\\d\\d)\\b|\\b((?:20|19)\\d\\d) (?:grad|graduate|passout|pass out|batch|graduates|alum|alumni|cohort|passed out)\\b");
    private static final Wording WILL_FINISH = Wording.of(
            "\\b(?:graduating|(?:i|we|cohort|class) graduates?|i finish|finishing|will graduate|will finish|(?<!recent )(?<!new )(?<!fresh )(?<!a )graduate (?:in (?!(?:economics|law|psych|bus|comp|eng|hist|math|engl|bio|chem|phys|acc|nurs|soc|arts?))|next|this)|graduation (?:is )?(?:in|next|this)|expected (?:to )?graduat\\w*|expecting to graduate|due to (?:graduate|finish)|set to graduate|about to (?:graduate|finish)|my (?:course|degree|program|programme|studies|apprenticeship|masters|phd|bootcamp) (?:ends|finishes|is done|wraps up|will end)|almost done with|nearly done with|nearly finished|almost finished|one (?:more )?(?:semester|term|year) (?:left|to go)|(?:semesters?|terms?) (?:left|to go)|soon to (?:graduate|be graduate)|until (?:i )?graduat\\w+|before (?:i )?graduat\\w+|to graduate|will be (?:a |done|graduating|finished|a recent)|done with school (?:in|next)|finish (?:school|uni|college|my \\w+) (?:in|next|this))\\b");
    private static final Wording FRESH = Wording.of(
            "\\b(?:new ?grad|newgrad|recent(?:ly)? (?:\\w+ ){0,3}(?:grad(?:uate)?|graduated)|fresh (?:\\w+ )?(?:grad|graduate|out of|from (?:uni|university|college|school))|fresher(?! (?:at|doing|studying|reading))|freshly (?:graduated|qualified|minted|licensed|certified|out)|newly (?:graduated|qualified|minted|licensed|certified|registered|ordained|admitted|called)|just (?:\\w+ )?(?:graduated|finished (?:school|uni|university|college|my|a|the|grad|law|med|nursing|high|bootcamp)|got my (?:degree|diploma|bachelors|masters|phd|license|licence)|out of (?:school|college|uni|university|bootcamp|grad school)|completed my|left (?:uni|university|school|college)|qualified|defended|passed (?:out|the bar|my (?:boards|nclex|finals))|came out of (?:uni|university|college|school))|(?:boot ?camp|uni|university|college|masters|phd|law school|nursing) grad(?:uate)?|straight (?:out of|from) (?:uni|university|college|school|grad school)|(?:graduate|grad) (?:scheme|trainee|programme|role|job|engineer|nurse|analyst|rotation)|(?:graduate|grad) program (?:at|with) (?:a|an|the) (?:bank|company|firm|big)|campus place(?:d|ment)|officially (?:done|finished|graduated|a graduate|a b\\w+|a doctor)|(?:cap and gown|mortar ?board|testamur|tossed my cap|threw my cap)|corper|youth corps|nysc|national service personnel|service year|passed my (?:journeyman|trade|licensing|licen[cs]e|red seal) exam|degree since|done with (?:school|college|uni|university|everything) since|recently finished|no longer a student|not a student any ?more|nqt|ect1|f1 doctor|fy1|house officer|house surgeon|trainee solicitor|pupil barrister|pupillage|(?:first|starting) job (?:out of|after|since|from) (?:college|uni|university|school|grad school|my degree)|post grad(?:uation)? job hunt\\w*|opt (?:visa|right now|period)|on opt|waiting (?:for|on) (?:my )?(?:results|start date|my first)|(?:uni|college|school|university|studies|degree) (?:is|are) (?:over|done|finished|behind me)|post ?grad(?:uation)? (?:life|job|limbo|blues)|life after (?:uni|college|university|graduation)|post ?grad(?:uate)? (?:internship|job|limbo)|unemployed grad(?:uate)?|jobless grad(?:uate)?|graduate (?:looking|seeking|in search))\\b");

    private static final Wording NOT_YET = Wording.of(
            "\\b(?:not (?:yet )?(?:graduated|finished|completed|qualified|done)|yet to (?:graduate|finish|complete|qualify))\\b");

    private static final Wording NOT_FRESH = Wording.of(
            "\\bdid not (?:just )?graduated?\\b|\\bnot (?:really |exactly )?(?:a |an )?(?:fresher|new grad|recent grad|recent graduate|new graduate|fresh graduate|graduate yet)\\b");

    private static final Wording NO_MORE = Wording.of(
            "\\b(?:no longer|not) (?:a |in )?(?:studying|student|(?:recent|new|fresh) grad(?:uate)?)(?: any ?more| now)?\\b|\\bnot call me (?:a )?student\\b|\\bdid not (?:just )?graduate\\b");

    private static final Wording PART_OF_STUDIES = Wording.of(
            "\\b(?:first|second|third|fourth|1st|2nd|3rd|4th|last|this|another) (?:year|semester|term|trimester|quarter|module|exam|chapter)\\b");
    private static final Wording STILL_STUDYING = Wording.of(
            "\\b(?:am|still|currently|now) (?:\\w+ ){0,2}(?:student|studying|doing|pursuing|in (?:my|a)|enrolled|at (?:uni|university|college))\\b");

    private Graduating() {}

    /**
     * Months since the end of studies, negative when it is to come; empty when nothing is said.
     *
     * @param fresh what to answer when it is said to be recent without a date
     */
    static OptionalDouble monthsAgo(List<Clause> clauses, LocalDate today, double fresh) {
        OptionalDouble found = OptionalDouble.empty();
        for (int place = 0; place < clauses.size(); place++) {
            Clause clause = clauses.get(place);
            if (clause.aboutOthers()) {
                continue;
            }
            OptionalDouble here = monthsAgo(clause.text(), today, fresh);
            if (here.isEmpty() && mentions(clause.text()) && place + 1 < clauses.size()) {
                here = Moments.monthsAgo(clauses.get(place + 1).text(), today);
            }
            if (here.isPresent()
                    && (found.isEmpty()
                            || here.getAsDouble() > found.getAsDouble()
                                    && (found.getAsDouble() < 0 || found.getAsDouble() == fresh))) {
                found = here;
            }
        }
        return found;
    }

    private static OptionalDouble monthsAgo(String said, LocalDate today, double fresh) {
        String text = NOT_FRESH.replacedIn(said, " ");
        if (text.contains(" was ") || text.contains(" were ")) {
            text = text.replace(" until ", " in ").replace(" till ", " in ").replace(" til ", " in ");
        }
        if (text.contains(" not graduated ")
                || text.contains(" not a graduate ")
                || text.contains(" not a grad ")
                || text.contains(" never graduated ")
                || text.contains(" not finished ")) {
            return OptionalDouble.empty();
        }
        Matcher year = CLASS_OF.matcher(text);
        if (year.find()) {
            String digits = year.group(1) == null ? year.group(2) : year.group(1);
            int number = Integer.parseInt(digits);
            return OptionalDouble.of(Moments.sinceYear(number < 100 ? 2000 + number : number, today));
        }
        boolean willFinish = WILL_FINISH.in(text);
        if (willFinish && !text.contains(" graduated ")) {
            OptionalDouble moment = Moments.monthsAgo(text, today);
            return OptionalDouble.of(moment.isPresent() && moment.getAsDouble() < 0 ? moment.getAsDouble() : -6);
        }
        if (mentions(text)) {
            OptionalDouble moment = Moments.monthsAgo(text, today);
            if (moment.isPresent()) {
                return moment;
            }
        }
        return FRESH.in(text) ? OptionalDouble.of(fresh) : OptionalDouble.empty();
    }

    /** Whether studies are told as over: "defended my thesis", not "finished my first year". */
    static boolean isBehind(String text) {
        return FINISHED.in(text)
                && !NOT_YET.in(text)
                && !WILL_FINISH.in(text)
                && !PART_OF_STUDIES.in(text)
                && !STILL_STUDYING.in(text);
    }

    /** Whether the end of studies is spoken of, with or without a date. */
    static boolean mentions(String text) {
        return FINISHED.in(text)
                || text.contains(" not a student any more ")
                || text.contains(" not a student anymore ")
                || text.contains(" no longer a student ")
                || NO_MORE.in(text);
    }
}
