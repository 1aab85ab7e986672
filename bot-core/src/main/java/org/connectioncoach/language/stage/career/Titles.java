package org.connectioncoach.language.stage.career;

import java.util.regex.Pattern;
import org.connectioncoach.language.text.Wording;

/** What a job title says about standing, traps first: an executive assistant is no executive. */
public final class Titles {
    /** How high a title stands, when it says so at all. */
    public enum Rank {
        NONE,
        /** An occupation without a level: nurse, engineer, teacher. */
        OCCUPATION,
        EARLY,
        MID,
        /** Between mid-career and executive; years do not decide it. */
        HIGH,
        EXECUTIVE
    }

    /** Titles that contain a leader's word and lead nobody, or lead a club; they are cut out before looking further. */
    private static final Wording TRAPS = Wording.of(
            "\\b(?:head of department (?:at|in) an? (?:\\w+ )?(?:school|secondary)|on paper|deans list|no dean|(?:senior|junior|executive) (?:discounts?|citizens?|menu|burger|prom|lounge|ticket|price|league|team|summary)|directors? of (?:photography|music|choirs?|first impressions|athletics|nothing)|commissioner (?:of|for) oaths|brand ambassador|(?:youth|student|goodwill|campus|sales|customer) ambassador|head of (?:maths?|science|english|history|pe|music|art|geography|languages|drama|physics|chemistry|biology|rs|re|computing|dt)\\b|on the board of (?:my|our) (?:\\w+ ){0,2}(?:school|club|church|building|nursery|kindergarten)|executive (?:lounge|room|class|toys?|box|parking)|resident assistant|in name|captain of (?:a|an|the) (?:\\w+ ){0,2}(?:boat|ferry|team|ship|trawler|vessel|tug|side)|(?:executive|personal|administrative|virtual|exec) (?:assistant|secretary|pa)|assistant to (?:the |a |our )?(?:\\w+ )?(?:director|ceo|cfo|president|dean|vp|principal|manager|editor|head|executive\\w*|managing director)|secretary to \\w+ \\w+|(?:principal|director|ceo|dean|headmaster|headteacher|president)s? (?:secretary|assistant|office|pa|wife|husband)|(?:account|sales|marketing|hr|business development|advertising|pr|customer service|customer care|recruitment|media|call centre|call center|operations|finance|accounts|admin|service|support|process|back office|content|seo|digital marketing|logistics|procurement|bpo|events?|membership|fundraising|communications|patient care|people) executives?|executive (?:mba|education|masters|search|coach\\w*|recruiter|protection|producer|chef|order|function|suite|summary|level course)|chief (?:resident|petty officer|mate|engineer|steward|bridesmaid|cook|usher|warrant)|(?:director|ceo|president|founder|cofounder|co founder|head|vice president|vp|chair|captain|treasurer|leader|chairman|chairperson|chairwoman) (?:of|for|in|at) (?:my |our |the |a |an )?(?:(?:\\w+ )?(?:\\w+ )?(?:club|society|fraternity|sorority|frat|student (?!affairs|housing|life|services|support|success|accommodation|wellbeing|experience|engagement|recruit|finance|records|loans?|outreach|admissions|conduct|development|relations|welfare|health)\\w+|students union|class|debate team|debate club|dorm|choir at school|school band|campus \\w+|high school \\w+|university \\w+ (?:club|society)|nothing|model un|mun|gsa|pta|hoa|guild in \\w+|book club|team at school|robotics \\w+|campus \\w+ \\w+))|(?:club|class|student body|student council|student government|chapter|house|dorm|fraternity|sorority|society|sga|union) (?:president|vice president|vp|captain|treasurer|secretary|director|head|leader)|head of (?:year|house|sixth form|key stage|early years)|head (?:boy|girl|prefect|nurse|chef|cook|waiter|waitress|cashier|coach|start|lice|over heels|hunter|gardener|baker|barista|housekeeper|lifeguard|bartender|groundskeeper|first|hunted|count|on|to|back|down|out|above|of nothing)|(?:art|film|music|musical|funeral|stage|casting|choir|choral|photography|video|movie|theatre|theater|drama|technical|athletic|activities|camp|worship|youth|floor|aquatics|fight|dance|assistant|associate|asst|news|first|second|fashion|design|cruise|game|animation|band|activity|program) directors?|(?:assistant|associate|asst) (?:vice president|vp|dean|head|principal|superintendent|partner|general counsel|director \\w+|general manager)|avp|vice principal|deputy (?:head|headteacher|principal|manager|editor|sheriff)|president of (?:my|the|our) \\w+ (?:club|society)|leader board|cheer\\w*leader|captain of (?:my|the|our) \\w+ team|(?:team|squad|group|shift|scout|section|project|tech|technical|crew|troop|cell group|praise|worship|floor|line|patrol|flight) leader|principal (?:engineer|scientist|consultant|designer|developer|architect|software \\w+|product \\w+|data \\w+|analyst|investigator|researcher|cellist|violinist|dancer|cello|horn|flute|oboe|planner|associate|ecologist|geologist|hydrologist|statistician|economist|lecturer|investigators|pm|trombone|viola|bassoon|clarinet|trumpet|percussionist|research \\w+|security \\w+|technical \\w+|social \\w+|mechanical \\w+|electrical \\w+|systems? \\w+|network \\w+|cloud \\w+|platform \\w+|ux \\w+|quantity \\w+|environmental \\w+|underwriter)|junior partner|founder members?|limited partner|training partner|business partner|hr business partner|hrbp|partner manager|channel partner|life partner|partner visa|my partner|director loan|board certified|board exams?|board games?|general (?:practice|practitioner|surgeon|surgery|contractor|laborer|labourer|ed|education|studies|dentist|dentistry|clerk|nurse|helper|worker)|major in|staff (?:sergeant|nurse|accountant|writer|attorney|auditor)|officer cadet|cadet captain|captain of|of my fraternity|my sorority|chief complaint|vice captain|chief of staff|executive office|minister of music|youth minister|office leader|associate dean|community leader|site superintendent|construction superintendent|superintendent of construction|building superintendent|course director|module leader)\\b");

    private static final Wording EXECUTIVE = Wording.of(
            "\\b(?:ceos?|ctos?|cfos?|coos?|cios?|cmos?|chro|cpo|ciso|cro|cno|cdo|cxo|c suite|csuite|c level|clevel|chief (?:\\w+ ){1,3}officer|chief (?:executive|technology|technical|financial|operating|marketing|medical|nursing|people|product|information|revenue|strategy|data|legal|commercial|risk|scientific|science|security|digital|academic|economist|architect|legal|justice|constable|investment|growth|human|administrative|compliance|scientist|pharmacist|librarian|curator|prosecutor|judge|rabbi|deputy)|(?:police|fire|deputy|village|town) chief|chief of (?:police|surgery|medicine|department|cardiology|pediatrics|the department|mission|operations|defence|defense|naval|army|air|fire|party|nursing|design|engineering|emergency)|(?:e|s|r|g)?vps?|(?:senior |executive |regional |group |corporate )?vice presidents?|president|presidents|head of|heading (?:up )?(?:the|our|a) (?:\\w+ )?(?:department|division|office|organi[sz]ation|region)|head teacher|headteacher|headmaster|headmistress|head of school|directors?|managing director|executive director|deputy director|managing partner|senior partner|equity partner|founding partner|general partner|name partner|partner (?:at|in) (?:a |an |the |my |our |one )?(?:\\w+ ){0,3}(?:law|firm|llp|kpmg|deloitte|pwc|ey|ernst|mckinsey|bain|bcg|accounting|consultancy|consulting|practice|chambers|vc|private equity|fund|big|kirkland|advisory|architecture|audit|venture)|law (?:firm )?partner|partner \\b(?:kpmg|deloitte|pwc|ey)|dean(?! s list)|provost|commanding officer|(?:high|supreme|appeals?|appellate|federal|district) (?:court )?judge|judge (?:on|of|at|in) the (?:high|supreme|court of appeals?|appeals?|constitutional|federal)|chancellor|vice chancellor|rector|bishop|archbishop|cardinal|abbot|abbess|mother superior|superintendent|school principal|principal (?:of|at) (?:a |an |the |my |our )?(?:\\w+ ){0,4}(?:school|college|academy|elementary|primary|high|secondary|lyceum|gymnasium|institute)|(?:elementary|middle|high|secondary|primary|grammar) school principal|mayor|senator|congress(?:man|woman|person)|member of parliament|\\bmp\\b|ambassador|consul general|governor|minister (?:of|for)|cabinet minister|deputy minister|permanent secretary|undersecretary|secretary of state|secretary general|commissioner|city manager|county manager|general officer|(?:brigadier|major|lieutenant|two star|three star|four star|one star) general|brigadier|admiral|rear admiral|commodore|colonel|commodore|air marshal|group captain|general in the|board (?:member|chair|chairman|director)|chair(?:man|woman|person) of (?!my|our|the (?:club|pta|residents))|chair of (?:the |a |my )?(?:board|supervisory|department|group|trust)|(?:high )?sheriff(?! deputy)|chief engineer of the (?:whole|entire|national)|number two of|second in command (?:at|of)|sit on (?:the |a |several |two |three |four |various |many )?boards?|md (?:of|at) (?:a|an|the|our|my) (?!hospital|clinic|university)|on (?:the |a |several |two |three |a few |various )?boards? of|board of directors|non executive|nonexecutive|ned|trustee|(?:c |senior |top |executive )leadership|senior executive|executive|executives|exec|country (?:manager|head|director|lead)|regional (?:director|president|head|vp)|general counsel|editor in chief|conductor of the|artistic director|creative director|executive leader|senior leader|business leader|leader of (?:a|an|the|my|our) (?:\\w+ )?(?:company|organi[sz]ation|department|division|firm|institution|ngo|nonprofit|agency|hospital|union|ministry|faculty|region|party)|(?:lead|run|running|head|chair) (?:a|an|the|our|my) (?:\\w+ ){0,3}(?:company|corporation|organi[sz]ation|department|division|institution|ngo|nonprofit|non profit|charity|agency|hospital|ministry|faculty|region|business unit|foundation|union|think tank|trust|school district|university|group of companies|plant|factory)|p l responsibility|p and l|full p l)\\b");
    private static final Wording FOUNDED = Wording.of(
            "\\b(?:founder|cofounder|co founder|founded|founding (?:ceo|member)|co founded|cofounded|started (?:my|a|our|my own) (?:own )?(?:\\w+ )?(?:company|startup|business|firm|agency|practice|ngo|charity|studio)|built (?:a|my) (?:\\w+ )?(?:company|business|startup|firm|agency)|serial entrepreneur|own (?:a|my) (?:\\w+ )?(?:company|firm|group|chain|factory))\\b");
    private static final Wording SIZEABLE = Wording.of(
            "\\b(?:(?:[2-9]\\d|[1-9]\\d{2,}|[1-9][\\d,.]*\\d{3}|\\d+k|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|hundreds|thousands?|two hundred|dozens)\\+? (?:(?:of|or so|plus|\\+|full time|odd|ish) )*(?:\\w+ )?(?:employees|people|staff|engineers|workers|stores|locations|countries|offices|hires|reports|person|nurses|teachers|beds|officers|soldiers|consultants|branches|restaurants|developers|salespeople|team)|series [a-e]|ipo|went public|acquired|exited|exits?|chain of|sold (?:it|my|the|our)|raised|unicorn|[\\d.]+ ?(?:m|mm|million|b|billion) (?:in )?(?:revenue|arr|turnover|funding|valuation)?|(?:ten|eleven|twelve|fifteen|1[0-9]) (?:employees|people|staff|person)|multinational|publicly traded|fortune 500)\\b");
    private static final Wording BIG_TEAM = Wording.of(
            "\\b(?:team|department|staff|organi[sz]ation|division|workforce|crew|unit) of (?:about |around |over |nearly |more than )?(?:[1-9]\\d{2,}|[1-9][\\d,.]*\\d{3}|\\d+k|(?:one |two |three |four |five |six |a |several |few )?hundreds?|thousands?)\\b|"
                    + "\\b(?:lead|leading|manage|managing|run|running|oversee|overseeing|responsible for|in charge of|head|command|commanding|supervise|team of|department of|staff of|organi[sz]ation of|division of|workforce of)\\b.*?\\b(?:[1-9]\\d{2,}|[1-9][\\d,.]*\\d{3}|\\d+k|(?:one |two |three |four |five |six |a |several |few )?hundreds?|thousands?)\\b\\+?(?: \\w+){0,2} (?:people|employees|staff|engineers|workers|nurses|teachers|beds|officers|soldiers|room|room hotel|rooms|consultants|developers|salespeople|reports|person)\\b");
    private static final Wording BANK = Wording.of(
            "\\b(?:goldman\\w*|jp ?morgan|jpm|morgan stanley|citi\\w*|barclays|ubs|credit suisse|deutsche bank|hsbc|bank|banking|ib|wells fargo|bofa|nomura|blackrock|investment|private equity|hedge fund|wealth)\\b");
    private static final Wording HIGH = Wording.of(
            "\\b(?:store|account|art|film|music|creative|technical|program|associate|assistant|artistic|casting|animation|design|medical|athletic|stage|funeral|course) directors?\\b|\\b(?:general manager|plant manager|chief of staff|associate dean|department (?:chair|head)|junior partner|full professor|endowed (?:chair|professor)|judge|magistrate|lieutenant colonel|wing commander|commander|monsignor|archdeacon|canon|senior pastor|lead pastor|founding pastor|business owner|owner of|proprietor|franchise owner|executive (?:producer|chef)|chief engineer|vice principal|deputy (?:head|headteacher|principal)|professor emeritus|emeritus|senior director|site director|leader|leadership role|leadership position|chair|superintendent|chief accountant|distinguished engineer|avp|assistant vice president|associate vice president|managing editor|senior manager|l8|l7|ic7|ic8|gs 15|gs15|ses|clinical director)\\b");
    private static final Wording HIGHEST = Wording.of(
            "\\b(?:general manager|plant manager|chief of staff|department chair|judge|lieutenant colonel|wing commander|commander|business owner|owner of|proprietor|superintendent(?! of construction)|senior director|site director|avp|vice president|clinical director|medical director|creative director|chair|associate dean|full professor)\\b");
    private static final Wording MID = Wording.of(
            "\\b(?:head of (?:year|house|sixth form|key stage|early years)|senior (?!in\\b|at\\b|year|majoring|student|and\\b|citizen|studying|high|thesis|project\\b|who|of|this|from|associate)[a-z]+|snr \\w+|staff (?:engineer|software|developer|scientist|swe|designer|data)|principal (?!of|at)\\w+|(?:tech|technical|team|engineering|practice|section|shift|squad|group|crew|project|policy|design|research|product|data|product design|clinical|workstream|delivery|qa|ops|programme|program|regional|global|solution|content|editorial) lead\\b|lead (?!to|on|by|in|the|a|an|time)(?:\\w+ )?(?:engineer|developer|designer|nurse|teacher|architect|scientist|analyst|consultant|technician|electrician|pharmacist|buyer|editor|researcher|artist|animator|carpenter|mechanic|therapist)|team leader|(?:engineering|operations|regional|area|district|branch|store|plant|programme|program|nurse|ward|practice|sales|marketing|hr|it|finance|production|warehouse|factory|office|restaurant|hotel|bank|site|construction|portfolio|department|division|farm|quality|supply chain|facilities|product marketing|group product|senior|research|lab|laboratory|unit|case|clinical|security|fleet|stage|people|section|kitchen) managers?|manage (?:a|an|the) (?:small |whole |large |big )?(?:team|crew|department|group|branch|store|unit|ward|squad|shop)|managing (?:a|an) (?:small )?(?:team|crew|department|group|branch|store|ward)|foreman|forewoman|forem\\w+|supervisor|superintendent|charge nurse|ward sister|nursing sister|nurse practitioner lead|head nurse|matron|head chef|head cook|head coach|executive chef|sergeant(?: major)?|gunnery sergeant|master sergeant|warrant officer|chief petty officer|petty officer first|major(?! in| at| is| and| was|ing|s)\\b(?= in the (?:army|marines|air|military))|army major|captain in|squadron leader|lieutenant commander|fire captain|police (?:captain|lieutenant|inspector)|detective (?:inspector|sergeant)|inspector|associate professor|tenured|lecturer in|reader in|professor of|professor at|professor in|university professor|college professor|attending(?: physician| surgeon| doctor)?|consultant (?:surgeon|physician|anaesthetist|anesthetist|radiologist|cardiologist|psychiatrist|paediatrician|doctor)|of counsel|senior counsel|in house counsel|journeyman|master (?:electrician|plumber|carpenter|mechanic|craftsman|baker|stylist)|middle manag\\w+|mid level|midlevel|sde ?(?:3|iii)|l5|l6|e5|e6|ic5|ic6|gs 1[2-4]|gs1[2-4]|architect lead|solutions? architect|head gardener|art director|film director|music director|technical director|associate director|assistant director|assistant principal|vice principal|scrum master lead|editor at|columnist|veteran|seasoned|established|experienced|long serving|longtime|long time|mid manag\\w+)\\b");
    private static final Wording EARLY = Wording.of(
            "\\b(?:junior (?!in\\b|at\\b|year|majoring|student|college|high|and\\b|partner|studying|this|from|of|who|currently|here|double|school|doing)[a-z]+|jnr \\w+|entry level|associate (?:producer|consultant|attorney|lawyer|product|editor|engineer|software|developer|analyst|designer|scientist|buyer|planner|architect|solicitor|pm|at (?:a|an|the)|in (?:a|an|the)|account|brand)|(?:law|research|sales|legal|store|retail|investment|pe|vc|junior|audit|tax|marketing|clinical research) associate|assistant (?:professor|curator|editor|buyer|producer|manager|store manager|accountant|engineer|teacher|lecturer|planner|stage manager|project manager|architect|district attorney|brand manager)|sde ?(?:1|2|i|ii)|swe ?(?:1|2|i|ii)|l3|l4|e3|e4|ic1|ic2|ic3|apm|analyst (?:at|in)|second lieutenant|first lieutenant|lieutenant|ensign|lance corporal|corporal|private first class|airman|seaman|specialist in the army|postdoc\\w*|post doc\\w*|post doctoral|curate|deacon|associate pastor|resident(?: physician| doctor)?|residency|pgy ?\\d|registrar|chief resident|house officer|junior doctor|sho|f2|fy2|foundation doctor|second year associate|junior associate|paralegal|second job|first job|early in my career|early career|starting out|start of my career|beginning of my career|newbie|just starting|still new|fairly new|pretty new|new to the (?:job|workforce|field|profession|role)|rookie|probationary|first officer|sous chef|line cook|commis|level 1|level 2|tier 1|help desk|graduate recruiter|young professional|early 20s|mid 20s|early twenties|mid twenties|qualified \\w+)\\b");
    private static final Wording OCCUPATION = Wording.of(
            "\\b(?:teach|i (?:do|run|handle|clean|serve|repair|install|operate|process|deliver|nurse|farm|drive|cook|code|sell|build|fix|design|paint|weld|translate|edit|fly|preach|coach)|nurse|rn|midwife|teacher|engineer|developer|programmer|coder|accountant|auditor|lawyer|attorney|solicitor|barrister|paralegal|doctor|physician|surgeon|dentist|pharmacist|vet|veterinarian|therapist|physio\\w*|psychologist|social worker|counsel+or|consultant|analyst|designer|architect|electrician|plumber|carpenter|welder|mechanic|machinist|mason|bricklayer|roofer|painter|hvac|technician|driver|pilot|paramedic|emt|firefighter|police officer|cop|detective|soldier|marine|sailor|officer|civil servant|diplomat|librarian|archivist|curator|journalist|reporter|editor|writer|copywriter|author|translator|interpreter|photographer|filmmaker|musician|actor|actress|dancer|artist|sculptor|illustrator|animator|chef|cook|baker|barista|bartender|waiter|waitress|server|farmer|rancher|grower|agronomist|fisherman|forester|gardener|florist|stylist|hairdresser|barber|beautician|cashier|salesperson|salesman|saleswoman|sales rep\\w*|rep|realtor|broker|trader|banker|teller|underwriter|actuary|adjuster|agent|recruiter|hr|marketer|marketing|product manager|project manager|program manager|account manager|manager|planner|buyer|logistics|dispatcher|scientist|researcher|chemist|biologist|physicist|geologist|statistician|economist|data scientist|lecturer|professor|academic|tutor|coach|trainer|instructor|pastor|priest|rabbi|imam|chaplain|minister|monk|nun|vicar|missionary|owner|self employed|freelanc\\w+|contractor|entrepreneur|founder|clerk|secretary|administrator|admin|receptionist|assistant|coordinator|supervisor|operator|tester|qa|sysadmin|devops|security guard|guard|janitor|cleaner|carer|caregiver|nanny|childcare|au pair|flight attendant|hygienist|optometrist|radiographer|sonographer|phlebotomist|surveyor|estimator|draftsman|urban planner|it support|tech support|customer service|call cent\\w+|warehouse|factory|retail|hospitality|construction|finance|banking|insurance|consulting|nonprofit|government|public sector|army|navy|air force|police|coast guard|national guard|military|staff|specialist|worker|professional|employee|employed|job|working|work as|work at|work in|work for|working at|working in)\\b");

    /** A former chief stays one of them; who "used to be" one has moved on. */
    private static final Wording STILL_A_LEADER =
            Wording.of("\\b(?:former|formerly|ex|retired|emeritus|past president)\\b");

    private static final Wording VICE = Wording.of("\\b(?:vp|vice president)\\b");
    private static final Wording HIGHER_VICE = Wording.of("\\b(?:senior|executive|svp|evp)\\b");
    private static final Wording DENIED = Wording.of(
            "\\b(?:not|never|isnt|no longer|hardly|by no means|am no|was no) (?:really |exactly |quite |yet )?(?:an? |the |in )?(?:\\w+ ){0,2}?(?:director|executive|exec|manager|leader|vp|ceo|partner|head|senior|junior|leadership|boss|founder|mid career|early career|principal|c suite|c level|management)\\b");
    private static final Wording TRUE_VICE =
            Wording.of("\\b(?:senior|executive|group) (?:vp|vice)\\b|\\b(?:svp|evp)\\b");

    /** Called an executive, as whole grades of officers are in much of Asia. */
    private static final Pattern GRADE = Pattern.compile(
            "(?<! chief| non| c| senior leadership)(?: (?:senior|junior))? (?:executives?|exec)(?= )(?! (?:director|vice|board|team|committee|level|leadership))");

    private static final Pattern KIND_OF_GRADE = Pattern.compile(
            " (?!an? |the |as |am |senior |top |c |chief |company |business |bank |banking |hospital |corporate |former |retired |media |non |nonprofit |charity |tech |our |my |been )\\w+ (?:executives?|exec) ");

    /** Years below which an executive of any grade has not come to lead. */
    private static final double NOT_YET = 9.9;

    /** As NOT_YET, for an executive of some kind of work. */
    private static final double NOT_YET_IN_A_CRAFT = 15;

    private Titles() {}

    /** Whether nothing but the word executive speaks of leading, from somebody who has not worked long. */
    static boolean onlyAGrade(String own, double years) {
        if (!own.contains(" exec")) {
            return false;
        }
        String without = TRAPS.replacedIn(GRADE.matcher(own).replaceAll(" officer"), " ");
        boolean nothingElse = !without.equals(TRAPS.replacedIn(own, " "))
                && !EXECUTIVE.in(without)
                && !BIG_TEAM.in(without)
                && !SIZEABLE.in(without);
        return nothingElse
                && (years < NOT_YET
                        || years < NOT_YET_IN_A_CRAFT
                                && KIND_OF_GRADE.matcher(own).find());
    }

    /** The standing that a clause claims for now, or for before if it is a leader's (a former chief stays one). */
    static Rank rank(Clause clause) {
        if (clause.aboutOthers()
                || clause.time() == Clause.Time.FUTURE && !clause.text().contains(" am ")) {
            return Rank.NONE;
        }
        String text = DENIED.replacedIn(clause.text(), " ");
        String plain = TRAPS.replacedIn(text, " trapped ");
        boolean over = clause.time() == Clause.Time.PAST && !STILL_A_LEADER.in(text);
        if (!over && leads(text, plain)) {
            return Rank.EXECUTIVE;
        }
        if (clause.time() == Clause.Time.PAST) {
            return OCCUPATION.in(text) ? Rank.OCCUPATION : Rank.NONE;
        }
        if (HIGH.in(text)) {
            return Rank.HIGH;
        }
        if (EARLY.in(text)) {
            return Rank.EARLY;
        }
        if (MID.in(text)) {
            return Rank.MID;
        }
        return OCCUPATION.in(text) || plain.contains(" trapped ") ? Rank.OCCUPATION : Rank.NONE;
    }

    private static boolean leads(String text, String plain) {
        boolean founder = FOUNDED.in(plain);
        if (founder && SIZEABLE.in(plain) || BIG_TEAM.in(plain)) {
            return true;
        }
        if (!EXECUTIVE.in(plain)) {
            return false;
        }
        boolean banker = BANK.in(text) && VICE.in(text) && !HIGHER_VICE.in(text);
        return !banker;
    }

    /** Whether a leader's word stands in a title that leads nobody. */
    public static boolean trap(String text) {
        return TRAPS.in(text);
    }

    /** Titles between the two whose holders lead others for good; the rest of them are crafts. */
    static boolean leadsMany(String text) {
        return HIGHEST.in(text);
    }

    static boolean sizeable(String text) {
        return SIZEABLE.in(text);
    }

    static boolean founds(String text) {
        return FOUNDED.in(TRAPS.replacedIn(text, " "));
    }

    static boolean bankVicePresident(String text) {
        return BANK.in(text) && VICE.in(text) && !TRUE_VICE.in(text);
    }
}
