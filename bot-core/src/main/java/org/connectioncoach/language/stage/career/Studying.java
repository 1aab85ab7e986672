package org.connectioncoach.language.stage.career;

import java.util.regex.Pattern;
import org.connectioncoach.language.text.Wording;

/** Whether somebody is enrolled somewhere: school, college, training, an apprenticeship. */
final class Studying {
    private static final String DEGREE =
            "degree|degrees|bachelors?|masters?|msc|ma|ms|mba|emba|phd|ph d|dphil|doctorate|doctoral degree|doctoral|edd|dba|psyd|pharmd|dnp|diploma|associates(?: degree)?|associate degree|bsc|ba|bs|beng|meng|btech|b tech|be|bba|bcom|b com|bca|mca|mtech|m tech|mphil|mres|llb|llm|jd|md|mbbs|mbchb|bds|dds|dmd|dvm|bsn|msn|asn|adn|pgce|pgdip|pgde|a levels?|as levels?|gcses?|ib|baccalaureate|bac|abitur|matura|matric|hnd|hnc|btec|t levels?|nvq|cert(?:ificate)? (?:iii|iv|3|4)|certificate|licence|licentiate|laurea|maestria|licenciatura|grado|staatsexamen|ausbildung|lehre|bts|dut|iut|prepa|cegep|dec|ged|foundation|mfa|bfa|mph|msw|mpa|mpp|mdiv|m arch|b arch|engineering degree|nursing degree|law degree|studies|course|program|programme|undergrad|undergraduate|postgrad|post grad|coursework|honours|honors|bachelor of \\w+|master of \\w+|major|minor|double major|thesis|dissertation|capstone|training course|bootcamp|boot camp|juris doctor|cfp course|nano degree|semester|year abroad";
    private static final String PLACE =
            "college|uni|university|school|grad school|graduate school|law school|med school|medical school|nursing school|dental school|vet school|business school|b school|pharmacy school|art school|film school|culinary school|beauty school|trade school|tech school|vocational school|technical college|high school|secondary school|secondary|sixth form|6th form|middle school|bootcamp|boot camp|community college|junior college|cegep|tafe|varsity|poly|polytechnic|conservatory|conservatoire|seminary|academy|police academy|fire academy|flight school|cosmetology school|welding school|divinity school|theology school|gymnasium|lycee|ecole|fachhochschule|hochschule|berufsschule|cc|undergrad|undergraduate|postgrad|classes|class|year \\d{1,2}|grade \\d{1,2}|(?:9th|10th|11th|12th|ninth|tenth|eleventh|twelfth) grade|form \\w+|ucla|mit|nyu|stanford|harvard|oxford|cambridge|yale|ohio state|purdue|iit|insead|sciences po";
    private static final String STUDENT_TAIL =
            "affairs|loans?|success|advis\\w+|services?|housing|support|counsel\\w+|recruit\\w+|life|ministry|teacher|teaching|engagement|experience|accommodation|finance|union (?:officer|manager|staff)|records|relations|outreach|welfare|wellbeing|wellness|conduct|debt|discount|center|centre|athletes|coordinator|nurse educator|development|admissions|enrollment|s";

    private static final Wording STRONG = Wording.of(
            "\\b(?:"
                    + "student(?! (?:" + STUDENT_TAIL
                    + ")\\b)|undergrad(?:uate)?|freshman|sophomore|sophmore|sophomores|1l|2l|3l|1ls|m[1-4] (?:med|medical)?|ms[1-4]\\b|oms ?[1-4i]+|majoring|minoring|double majoring|enrolled|firstie|plebe|midshipman|seminarian|postulant|novitiate"
                    + "|(?:phd|doctoral|masters|degree|mba|doctorate) candidate|doctoral researcher|phd researcher|apprentice(?!ship (?:manager|coordinator|levy|trainer)| (?:coordinator|manager|trainer|supervisor|instructor|levy))|learnership|resident assistant|midway through (?:a|my) (?:bachelor|master|degree|diploma|course)|apprenticeship|azubi|auszubildende[rn]?|referendar|articling"
                    + "|studying (?!for the (?:cpa|cfa|bar)\\b|how|whether|people|customer|markets)|(?:i|we) study(?:ing)? (?!the market)|at (?:uni|university|college|varsity|poly|school) (?:studying|doing|reading|for)|reading (?:law|history|classics|english|ppe|medicine|economics|maths|philosophy|theology) at"
                    + "|(?:doing|pursuing|finishing|completing|working (?:on|towards?)|taking|halfway through|half way through|in the middle of|on|through|start|started|starting|began|finish|wrapping up|midway through|writing|chasing|towards?|getting|earning|read for|reading for|continuing|resuming|back to do|back doing|attending|in|into|undertaking|sitting|sit|retaking|resitting|prepping for|revising for|through) (?:up )?(?:my|a|an|the|his|her|second|two|some|last|online|part time|full time|executive)?(?: (?:part time|full time|online|second|final|last|two year|one year|four year|three year|first|executive|joint|dual|distance|evening|weekend|accelerated|postgraduate|graduate|professional|german|french|technical|higher))*(?: \\w+){0,4}? ?\\b(?:"
                    + DEGREE + ")\\b"
                    + "|(?:in|attending|attend|going to|go to|at|back in|back at|still in|still at|through|starting|started|entering|into|back to|return(?:ing|ed) to) (?:my |a |the |an |online |part time |full time )?(?:local |second |third |first |nearby |elite |public |private |state |technical |\\w+ )?(?:"
                    + PLACE + ")\\b"
                    + "|(?:first|second|third|fourth|fifth|final|last|1st|2nd|3rd|4th|5th|\\d) (?:year|semester|sem|term) (?:of |in |at |into )?(?:my |a |an |the )?(?:"
                    + DEGREE + "|" + PLACE
                    + "|student|apprentice|apprenticeship|law|medicine|nursing|engineering|med|medical)\\b"
                    + "|high schooler|high school (?:senior|junior|student)|(?:senior|junior) (?:in|at) (?:high school|college|uni|university|[a-z]+ (?:state|university|college|tech))|a level student|sixth former|year 1[0-3]\\b|not graduated yet|(?:have|has) not (?:yet )?graduated|yet to graduate|not a graduate yet|(?:go to|attend|attending|student at|enrolled at) (?:\\w+ ){1,3}(?:state|university|college|uni|institute|tech|polytechnic)|(?:taking|sitting|doing|prepping for|preparing for|studying for|revising for|have|got|retaking|in|for) (?:my |the )?(?:hsc|gcses?|a levels|abitur|matura|leaving cert\\w*|baccalaureat|matric|sats?|jee|neet|gaokao|waec|neco|vce|wace|jamb|utme|cxc|csec|cape|highers|o levels|a level\\w*|board exams|selectividad|maturita|studentereksamen|gce)|(?:getting|earning|working on|working towards?|pursuing|doing|completing) (?:my|a|an) (?:\\w+ )?(?:credential|certification|licen[cs]e|certificate|qualification)|(?:9th|10th|11th|12th|tenth) grader?|grade (?:9|10|11|12)\\b|form [4-6]\\b|(?:one|two|three|a|\\d) more (?:years?|semesters?|terms?|modules?|exams?) (?:of (?!experience|work)|at (?:uni|school|college)|in (?:school|college|uni)|to go|left|until|before)|lower sixth|upper sixth|12th grader|11th grader|twelfth grade|eleventh grade"
                    + "|still (?:studying|in school|in college|in uni|at uni|at university|at college|learning at|a student|enrolled|at varsity|at school)|full time (?:mba|masters|student|phd|studies)|learning (?:welding|plumbing|carpentry|to weld|hairdressing|to code at)|taking (?:classes|courses|night classes|evening classes)|night school|evening classes|open university|lehrjahr|my (?:classes|coursework|midterms|finals|homework|dissertation|thesis|campus|dorm|semester|syllabus|degree apprenticeship)|exchange (?:student|semester|year)|erasmus|study abroad|semesters? (?:to go|left)|(?:exams|finals|midterms) (?:next|this|in|are|coming)|halfway through (?:uni|university|college|school|my (?!career|working|professional|life|forties|fifties))|dual enrol\\w+|homeschool\\w*|pre med|premed|pre law|(?:in|doing) (?:my )?rotations as a med|clinicals|bscn?|bed student|undergraduate|degree student|on campus|h?nd ?(?:1|2|i|ii)(?! (?:holder|graduate|certificate))|[1-6]00 ?(?:l|lvl|level)|industrial attachment|siwes|(?:halfway|half way|midway|part way) (?:through |into |in |of )?(?:an? |my |the |this )(?:\\S+ ){0,4}?(?:bootcamp|boot camp|course|programme?)|(?:week|day|module|month|unit|lesson|block|level) \\S+ (?:of|out of) (?:\\S+ ){1,5}?(?:bootcamp|boot camp|course|program(?:me)?|diploma|certificate|academy|degree|school))\\b");

    private static final Wording WEAK = Wording.of(
            "\\b(?:intern|interning|internship|internships|placement|co op|coop student|cadet|trainee|gap year|gap semester|semester|semesters|sem|exams|finals|thesis|dissertation|lectures|professors?'? class|bootcamp|boot camp|campus|sorority|fraternity|frat|dorm|gpa|majored|coursework|credits|scholarship|junior at|senior at|junior studying|senior studying|learning to|self taught|retraining|reskilling|thesis|tuition|varsity|study|studies|course|club|society|debate|(?:uni|university|college|school|campus) (?:\\w+ )?(?:team|club|society|band|choir|paper|newspaper|radio|orchestra)|student (?:union|council|government|body|newspaper|paper|radio|society|club|association|startup))\\b");
    /** "At a school" is where somebody works as often as where they learn. */
    private static final Wording MAY_WORK_THERE = Wording.of(
            "\\b(?:at|in|for) an? (?:\\w+ ){0,3}(?:school|college|university|academy|uni|polytechnic|kindergarten) ");

    private static final Wording SAYS_STUDENT = Wording.of(
            "\\b(?:student|studying|undergrad\\w*|major\\w*|enrolled|degree|masters|phd|bachelors|freshman|sophomore|junior|senior|year|semester|class of|apprentice)\\b");

    /** What employers call a programme is work. */
    private static final Wording SCHEMES = Wording.of(
            "\\b(?:graduate|grad|management|leadership|training|rotational|trainee|rotation|development|loyalty|analyst) (?:training |development |leadership |trainee )?(?:programs?|programmes?|schemes?|courses?) ");

    private static final Pattern BARE_DEGREE = Pattern.compile(
            "^ (?:(?:my|part time|full time|online|executive|second|a) )*(?:" + DEGREE + ")(?: (?:in|at|of|on) .*| )$");
    private static final Wording NOT_ENROLLED = Wording.of(
            "\\b(?:not (?:a |an |in )?(?:student|school|college|uni|university|undergrad|studying|enrolled)|no longer (?:a |an |in |at |)(?:student|school|college|uni|university|studying|undergrad|enrolled)|never (?:went|been|studied|finished|attended|did)|did not (?:go|attend|finish)|dropped out|left (?:school|college|uni|university)|drop out|dropout|not (?:a )?student|am not studying|done with (?:school|college|uni|university|studying)|out of (?:school|college|uni|university|grad school|law school|med school|undergrad)|finished (?:school|college|uni|university)|since (?:college|uni|university|school|undergrad|grad school)|after (?:college|uni|university|school|undergrad|grad school|law school|med school|medical school|nursing school|my (?:degree|masters|phd|studies|apprenticeship))|after i (?:finished|graduated|left|qualified)|since i (?:finished|graduated|left|qualified)|student no (?:more|longer)|^ no students? $|not students?|not as a student|i finished my degree|student (?:card|id) expired|not (?:looking for |doing |the )students?\\b|student days|student anymore|longer a student|not call me (?:a )?student|straight from (?:school|uni|college)|fresh (?:out of|from))\\b");
    private static final Wording WORKS_THERE = Wording.of(
            "\\b(?:work|working|works|teach|teaching|teacher|taught|lecture|lecturing|lecturer|professor|employed|librarian|nurse|counselor|counsellor|admin|administrator|staff|faculty|principal|dean|coach|advis\\w+|recruit\\w+|caretaker|janitor|coordinator|director|registrar|provost|superintendent|custodian|tutor|instructor|headteacher|researcher|job|jobs|secretary|cook|security|bursar|manager)\\b(?: \\w+){0,5}? (?:in|at|for|of|with|to) (?:(?:a|an|the|my|our|local|public|private|state|large|small|high|middle|primary|secondary|elementary|community|art|law|business|medical|technical|trade|junior|senior|catholic|charter|special|boarding|inner|city|rural|grammar) )*(?:\\w+ )?(?:schools?|college|colleges|university|uni|universities|academy|seminary|students?|polytechnic|sixth form|bootcamp|secondary|conservatory|grade)\\b|\\b(?:school|university|college|student|students) (?:teacher|principal|nurse|counselor|counsellor|librarian|administrator|board|psychologist|superintendent|lecturer|professor|chaplain|registrar|advisor|adviser|recruiter|coach|caretaker|business manager|secretary|district|bus driver|improvement|governor)\\b|\\bteach(?:ing|es)? (?:\\w+ ){0,3}(?:grade|class|classes|school|students|year \\d|kindergarten|college|university|undergraduates|graduate)\\b|\\b(?:manage|run|own|running|managing|work (?:at|in|for|with)|working (?:at|in|for|with)|coach|coordinate) (?:\\w+ ){0,2}students?\\b|\\b(?:advise|counsel|mentor|support|help|supervise|recruit|tutor|manage) (?:\\w+ )?students\\b|\\bstudents for\\b|\\b(?:first|second|third|fourth|fifth|sixth) grade(?! student)\\b");
    private static final Wording TEACHES = Wording.of(
            "\\b(?:train|trained|training|teach|teaching|taught|mark|marking|grade|grading|examine|examining|supervise|supervising|tutor|tutoring|mentor|mentoring|help|helping|assist|assisting|advise|advising|counsel|counselling|counseling|coach|coaching|educate|educating|look after|looking after|in charge of|guide|guiding|assess|assessing|lecture|lecturing|prepare|preparing|instruct|instructing|support|supporting) (?:\\w+ ){0,3}?(?:students?|undergraduates?|undergrads|apprentices|pupils|trainees|interns|freshmen|learners|sophomores|teenagers|high schoolers)\\b|\\bcounsel+or for (?:\\w+ ){0,3}students\\b|\\bmy students\\b");
    private static final Wording LEARNS_TOO = Wording.of(
            "\\b(?:my (?:phd|masters|degree|thesis|dissertation|studies|course)|teaching assistant|phd (?:student|candidate)|while|student (?:teacher|tutor|ambassador|assistant|myself|mentor)|as a student|am an? (?:\\w+ ){0,2}student|(?:fellow|other|younger|another) (?:\\w+ )?(?:students?|undergraduates?|undergrads))\\b");
    private static final Wording PART_TIME = Wording.of(
            "\\b(?:part time|evening|evenings|night school|weekend|weekends|on the side|while (?:i )?work\\w*|alongside (?:my |work|a )|nights|day job|full time job|working full time|distance learning|after work|and work\\w*|executive (?:mba|masters)|emba|online)\\b");

    private static final Pattern SPENT_THERE = Pattern.compile(
            "^ (?:been |i am |for |now |about |and |\\S+ )?(?:\\S+ ){1,2}years? (?:now )?(?:at|in|with) (?:the|a|my|this|one|two) (?:same )?(?:\\w+ ){0,2}(?:schools?|university|universities|college|colleges|academy|polytechnic) $");

    private static final Wording NOW_STUDYING = Wording.of("\\b(?:am|still|currently|in my|doing my|student)\\b");
    private static final Wording ENDING = Wording.of("\\b(?:finish|graduate|complete)\\b");

    private Studying() {}

    /** 0 not, 1 perhaps, 2 surely. */
    static int strength(Clause clause) {
        if (clause.aboutOthers() || clause.time() == Clause.Time.PAST) {
            return 0;
        }
        String text = SCHEMES.replacedIn(clause.text(), " scheme ");
        if (NOT_ENROLLED.in(text)
                || TEACHES.in(text) && !LEARNS_TOO.in(text)
                || WORKS_THERE.in(text)
                || Graduating.isBehind(text)) {
            return 0;
        }
        boolean wish = clause.time() == Clause.Time.FUTURE && !NOW_STUDYING.in(text);
        if (STRONG.in(text)) {
            if (wish && !Graduating.mentions(text) && !ENDING.in(text)) {
                return 0;
            }
            return wish || MAY_WORK_THERE.in(text) && !SAYS_STUDENT.in(text) ? 1 : 2;
        }
        if (YearsOf.ofStudy(text) && !YearsOf.isBare(text)) {
            return wish ? 0 : 2;
        }
        return YearsOf.isBare(text)
                        || WEAK.in(text)
                        || BARE_DEGREE.matcher(text).matches()
                ? 1
                : 0;
    }

    /** "Twelve years at the university": work for a lecturer, study for others. */
    static boolean spentThere(String clause) {
        return SPENT_THERE.matcher(clause).matches();
    }

    static boolean denied(String text) {
        return NOT_ENROLLED.in(text);
    }

    static boolean besideWork(String text) {
        return PART_TIME.in(text);
    }
}
