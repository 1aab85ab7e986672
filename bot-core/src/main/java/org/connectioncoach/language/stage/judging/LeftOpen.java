package org.connectioncoach.language.stage.judging;

import java.util.Optional;
import java.util.regex.Pattern;
import org.connectioncoach.language.Guess;
import org.connectioncoach.member.Stage;

/** What says too little for any stage, whatever examples resemble it: a bare job, a bare degree, "for some time", a joke. */
final class LeftOpen {
    private static final String LEAD =
            "^(?:(?:well|hi|ok|so|oh|um|yes|basically) )?(?:(?:i am|it is|me|my (?:job|profession|occupation) is|by (?:profession|trade|training)|i (?:currently |now )?work as|working as|work as|employed as|job|currently|now) )*(?:an? |the )?";
    private static final String PLACE =
            "(?:hotel|bank|hospital|school|factory|shop|store|restaurant|company|firm|office|clinic|supermarket|mall|cafe|bakery|warehouse|garage|farm|agency|startup|ministry|library|museum|pharmacy|plant|business|call cent\\w+|kindergarten|workshop|law firm|small firm|big firm|big company|small company|private company|government office|public hospital)";
    private static final String AT = "(?: (?:in|at|for|of) (?:an? |the |my |our |some )?(?:\\w+ )?" + PLACE + ")?";
    private static final String JOB =
            "(?:nurse|teacher|engineer|developer|programmer|accountant|lawyer|doctor|dentist|pharmacist|vet|therapist|psychologist|social worker|consultant|analyst|designer|architect|electrician|plumber|carpenter|welder|mechanic|technician|driver|pilot|paramedic|firefighter|police officer|soldier|officer|civil servant|librarian|journalist|writer|editor|translator|photographer|musician|actor|artist|chef|cook|baker|barista|bartender|waiter|waitress|farmer|gardener|hairdresser|barber|cashier|salesperson|salesman|saleswoman|trader|banker|recruiter|marketer|scientist|researcher|lecturer|tutor|coach|trainer|instructor|pastor|priest|clerk|secretary|administrator|receptionist|assistant|coordinator|supervisor|manager|operator|tester|guard|cleaner|carer|caregiver|midwife|physiotherapist|surveyor|planner|buyer|worker|employee|freelancer|contractor|office worker|security guard|shop assistant|sales assistant|software engineer|software developer|civil engineer|mechanical engineer|graphic designer|web developer|data analyst|business analyst|product manager|project manager|account manager|primary teacher|school teacher|math teacher|english teacher|truck driver|taxi driver|bus driver)";
    private static final Pattern BARE_JOB = Pattern.compile(
            LEAD + JOB + AT + "(?: (?:by (?:trade|profession|training)|here|now|currently|guy|person))?$|"
                    + LEAD
                    + "(?:i )?(?:work|working|employed|job)(?: (?:there|full time|part time|now|every day))?(?: (?:in|at|for) (?:an? |the |my |our |some )?(?:\\w+ )?"
                    + "(?:" + PLACE
                    + "|finance|sales|marketing|it|tech|hr|banking|retail|healthcare|education|construction|insurance|hospitality|logistics|government|media|tourism|agriculture|manufacturing))?$|^(?:i )?(?:have|got|hold) (?:an? |my )?(?:\\w+ )?job$");

    private static final String SUBJECT =
            "(?:(?: (?:in|of|from) (?!january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|last|this|hand|progress|process|mind|my|year|the (?:making|middle|works))\\w+(?: (?!year|student|candidate|studies)\\w+){0,3})?)";
    private static final Pattern BARE_DEGREE = Pattern.compile(
            "^(?:(?:i have|have|got|with|holding|i hold|there is|just) )?(?:an? |the |my )?(?:(?:bachelors?|masters?|law|nursing|engineering|business|college|university|associates?|honours|first|history|economics|biology|english|psychology|teaching|science) )?(?:degree|bachelors?|masters?|mba|phd|doctorate|diploma|bsc|msc|ba|ma|bcom|btech|mtech|beng|meng|llb|llm|mphil|pgce|hnd)"
                    + SUBJECT
                    + "$|^(?:an? )?(?:bsc|msc|bcom|btech|mtech|beng|meng|llb|llm|mphil|bba|bs|ms|phd) (?:hons )?(?!year|student|candidate|final|sem|level|part|full|online|intake|ongoing|program|pending|on|at|who|and|abd|thesis|defen\\w+|done|finished|researcher|grad\\w*)[a-z]{3,}(?: (?!year|student|candidate|final|sem|level|ongoing|pending|grad\\w*)[a-z]{3,})?$");

    private static final Pattern VAGUE = Pattern.compile(
            "^(?:i have )?(?:several|some|many|a number of|quite a few|quite some|a good few) years(?: (?:of (?:work|experience|work experience)|already|now|by now|in (?:the|this|my) (?:business|industry|field|job|trade)))*$|^(?:not (?:that |so |very |too )?long|long enough|since (?:some time|a while))$|"
                    + "^(?:(?:well|oh|um|so|i guess|honestly) )?(?:i am |i have |have )?(?:been )?(?:(?:working|worked|at it|at this|employed|around|in (?:the|this|my) (?:business|industry|field|job|trade|game|work)|doing (?:this|it|my job)|on the job|in work) )?(?:for |since |already )?(?:quite )?(?:some|an?|quite an?|a good|a little|a fair|a long) (?:time|while|bit|amount of time)(?: (?:already|now|by now|or so|i guess|in (?:the|this|my) (?:business|industry|field|job|trade|game|work)|working|at it))*$|"
                    + "^(?:i )?(?:have|had|got|with) (?:a few|some|several|a couple of|a little|enough|plenty of|various|a bit of) (?:(?:work|working|professional|job) )?(?:jobs?|experience|employers|positions|roles|gigs)(?: (?:behind me|under my belt|already|so far|now|before|by now))*$|"
                    + "^(?:i am |been )?(?:not (?:so )?new|no (?:newbie|beginner|rookie)|around the block|working already|employed already|already working|not a beginner|in the workforce|somewhere in the middle of things)(?: (?:anymore|any more|here|now|either))*$");

    private static final Pattern JOKE = Pattern.compile(
            "^(?:i am |currently |proud |official |the |an? )*(?:\\w+ ){0,4}?(?:ceo|cto|cfo|coo|chief|director|president|vp|vice president|head|founder|executive|boss|king|queen|emperor|supreme|minister|chairman|chairwoman|commander|captain|governor|manager|leader|owner|dean|mayor) .*\\b(?:sofa|couch|fridge|bed|bathtub|blanket|snooze|naps?|napping|snacks?|sleep|sleeping|procrastinat\\w+|laziness|lazy|nothing|nonsense|cats?|dogs?|hamster|goldfish|netflix|pajamas|pyjamas|my (?:own )?(?:house|home|kitchen|room|garden|life|flat|apartment|balcony|basement|household|living room|destiny)|at home|dishes|laundry|pizza|coffee breaks?|beer|memes|vibes|chaos|bad (?:decisions|ideas)|one|fun|gossip|daydream\\w*|overthinking|eating|bored|playstation|xbox|chill|burgers?|cuddl\\w+|barking|belly rubs|toddlers?|diapers|mess|dreams|awesomeness|my castle|complaining|whining|gossiping|socks)\\b.*$|"
                    + "^(?:i am |the |an? )*(?:chief|professional|senior|full time|head|certified|lead|master) (?:\\w+ )?(?:cat|dog|nap|napp?er|snack\\w*|sleep\\w*|couch|sofa|procrastinat\\w+|overthinker|daydreamer|slacker|fun|chaos|meme|pizza|potato|loafer|dishwasher at home|bed|vibes?)(?: \\w+){0,3}$");

    private static final Pattern EARNEST = Pattern.compile(
            ".*\\b(?:years?|months|since|\\d+|student|studying|graduated?|employees|charity|shelter|brand|group|company|companies|netflix (?:uk|emea)|hospital|university|clinic|foundation|vet\\w*)\\b.*");

    private LeftOpen() {}

    /** The two stages to ask about; empty where the message says more than such a thing. */
    static Optional<StageReading> of(String bare) {
        if (JOKE.matcher(bare).matches() && !EARNEST.matcher(bare).matches()) {
            return open(Stage.EARLY_CAREER, Stage.STUDENT);
        }
        if (BARE_DEGREE.matcher(bare).matches()) {
            boolean doctor = bare.contains("phd") || bare.contains("doctorate");
            return open(Stage.STUDENT, doctor ? Stage.EARLY_CAREER : Stage.RECENT_GRADUATE);
        }
        boolean says = BARE_JOB.matcher(bare).matches() || VAGUE.matcher(bare).matches();
        return says ? open(Stage.EARLY_CAREER, Stage.MID_CAREER) : Optional.empty();
    }

    private static Optional<StageReading> open(Stage first, Stage second) {
        return Optional.of(StageReading.open(new Guess(first.id(), 0.6), new Guess(second.id(), 0.4)));
    }
}
