package org.connectioncoach.language.number;

import java.util.regex.Pattern;
import org.connectioncoach.language.number.Mention.Role;

/** What a number counts, told from the words around it. */
final class Counted {
    private static final String MINE =
            "connections?|conections?|connectons?|conn?ect?ions?|contacts|network|linkedin|1st degree|first degree|linked in";
    private static final String ELSE =
            "followers?|following|subscribers?|subs|likes?|views?|impressions|requests?|invites?|invitations?"
                    + "|pending|messages|dms|posts?|jobs|applications|companies|countries|cities|groups|employees|staff|reports|direct reports"
                    + "|students|pupils|kids|children|patients|clients|customers|credits|classes|courses|hours?|days?|weeks?|months?|years?"
                    + "|year|week|day|minutes?|mins|seconds|percent|dollars|usd|euros?|eur|pounds|gbp|rupees|bucks|friends|matches|members"
                    + "|endorsements|recommendations|recruiters|mutuals?|mutual|interviews|offers|stars|repos|levels?|semesters?|terms?"
                    + "|decades?|am|pm|units|beds|engineers|developers|nurses|teachers|soldiers|officers|colleagues|coworkers|weekly|daily|per"
                    + "|people (?:asked|told|said|who|i know|have|at work|in my (?:team|class))|new|more|others|profiles?|alumni|schools?|sections|steps|questions|stages|stops|things|reasons|times|tips|books|events";
    private static final String ELSEWHERE =
            "instagram|insta|ig|twitter|x|tiktok|facebook|fb|github|xing|youtube|snapchat|snap|discord"
                    + "|slack|whatsapp|wechat|telegram|reddit|threads|mastodon|bluesky|substack|twitch|pinterest|handshake|indeed|meetup|strava"
                    + "|medium|behance|dribbble|my team|the team|my class|my phone|my phonebook|email";
    private static final Pattern UNIT_MINE = Pattern.compile(
            "^ (?:(?:total|real|or so|ish|odd|something|plus|\\+|linkedin|of|my|professional|actual|genuine|or more|or less|or fewer|1st|first|degree|level) )*(?:"
                    + MINE + ")\\b.*");
    private static final Pattern ON_LINKEDIN = Pattern.compile(
            "^ (?:(?:people|ppl|friends|folks|persons?|connected|in total|total|of them) )*(?:on (?:linkedin|there|it|my linkedin)|in (?:my|the) network)\\b.*");
    private static final Pattern UNIT_ELSE =
            Pattern.compile("^ (?:(?:active|monthly|facebook|instagram|twitter|tiktok|linkedin|full|working"
                    + "|total|recent|plus|\\+|odd|ish|or so|ig|insta|fb|email|profile|connection|pending|unread|direct) )*(?:"
                    + ELSE + ")\\b.*");
    private static final Pattern PLACE_ELSE =
            Pattern.compile("^ (?:\\w+ ){0,3}(?:on|from|over on|in) (?:my )?(?:" + ELSEWHERE + ")\\b.*");
    private static final Pattern LABEL_MINE = Pattern.compile(
            ".*\\b(?:" + MINE
                    + "|have|having|count|got|total)(?: (?:count|number|total|is|are|at|now|currently|right|of|on|linkedin))* ?[:=~]? ?(?:(?:is|are|at|around|about|like|currently|of|approximately|probably|maybe|roughly|now) )*$");
    private static final Pattern LABEL_SURE = Pattern.compile(
            ".*\\b(?:(?:connections?|contacts|connection count|network size)(?: on linkedin)? ?(?::|=|is|are|at|count|number|total)|have ?[:=~]|connected (?:to|with)|network of|network is)(?: (?:is|at|are|around|about|like|currently|now|=|:|~|some|over|roughly|approximately|maybe|nearly))* $");
    private static final Pattern LABEL_ELSE = Pattern.compile(
            ".*\\b(?:followers|following|age|aged|salary|gpa|team|teams|year|grade|level|semester|sem|manage|managing|lead|leading|supervise|supervising"
                    + "|turning|turned|room|option|step|page|room|phase|week|q|chapter|version|covid|windows|studio|paid|earning|make|form|gate|area|section|group|"
                    + ELSEWHERE + ")(?: (?:is|are|at|of|count|number|about|around|nearly|over|a))* ?[:=]? $");
    private static final Pattern MONEY = Pattern.compile(".*[$\u00a3\u20ac#] $");
    private static final Pattern WISH = Pattern.compile(
            ".*\\b(?:want|wants|wanted|aim|aiming|goal|target|targets|hope|hoping|trying to|try to|like to|love to|would like|would love|need|reach|reaching|get to|getting to|hit|hitting"
                    + "|grow to|growing to|wish|plan to|dream|should i|supposed to|until|till|before i|would be|ideal|ideally|recommended|enough|limit|cap"
                    + "|working towards?|aspire|shooting for|should have|expect)\\b.*");
    private static final Pattern HAVE_SINCE_WISH = Pattern.compile(
            ".*\\b(?:want|aim|goal|target|hope|need|reach|trying|like|love|plan)\\b.*\\b(?:i have|i got|have got|i am at|currently|i am on|sitting at|with|now at|right now)\\b.*");
    private static final Pattern PAST = Pattern.compile(
            ".*\\b(?:i had|had|used to (?:have|be)|was at|were at|was|previously|originally|initially|started (?:with|at|from|out)|back then|before that|last (?:year|month|week|spring|fall|summer|time i)"
                    + "|instead of|rather than|when i (?:started|joined|began|graduated))\\b.*");
    private static final Pattern MOVED_FROM = Pattern.compile(
            ".*\\b(?:went|grew|jumped|up|down|gone|grown|moved|risen|increased|climbed) from(?: about| around| like)? $");
    private static final Pattern PAST_AFTER = Pattern.compile(
            "^ (?:\\w+ ){0,3}(?:ago|last (?:year|month|week|spring|summer|fall|autumn|winter)|when i (?:started|joined|began|was)|before (?:that|the|i)|back (?:then|in))\\b.*");
    private static final Pattern CHECKED = Pattern.compile(".*\\b(?:check|checked|look|looked|counted)\\b.*");
    private static final Pattern CHANGE = Pattern.compile(
            ".*\\b(?:added|add|adding|removed|remove|deleted|delete|lost|gained|gain|accepted|sent|send|invited|ignored|declined|rejected|met|applied to|pruned|culled|cut|unfollowed|another|extra)(?: (?:about|around|like|over|maybe|only|roughly|some|off))? $");
    private static final Pattern OTHERS = Pattern.compile(
            ".*\\b(?:he|she|they|everyone|everybody|somebody|someone|friends?|boss|bosses|roommate|classmates?|colleagues?|coworkers?|peers|others|sister|brother|mom|dad|mother|father|wife|husband|partner|mentor|manager|cousin|girlfriend|boyfriend|flatmate|rival|teammates?|buddy|buddies|mate|mates|supervisor|professor|prof|guy|girl|person|people|most|students|average|recruiters?|ceo|teacher|neighbor|neighbour|aunt|uncle|lead|daughter|son)"
                    + "\\b(?:(?! i | my | me ).)*\\b(?:has|have|had|with|got|is at|are at|is on|s|sits at|boasts|at)\\b(?:(?! i | me ).)*$");
    private static final Pattern NOT_JUST_BEFORE =
            Pattern.compile(".*\\b(?:not|instead of|rather than|isnt)(?: like| about)? $");
    private static final Pattern DATE_BEFORE = Pattern.compile(
            ".*(?:\\b(?:in|since|class of|until|till|by|from|early|late|mid|spring|summer|fall|autumn|winter|year|during|after|before|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|graduated|graduating|grad|joined|batch|batch of|intake|cohort|born)|[/.-]) $");
    private static final Pattern MONTH_NEAR = Pattern.compile(
            ".*\\b(?:january|february|march|april|june|july|august|september|october|november|december|jan|feb|apr|jun|jul|aug|sept|oct|nov|dec|1st|2nd|3rd|\\d+th)\\b.*");
    private static final Pattern AGE_BEFORE = Pattern.compile(
            ".*\\b(?:i am|am|age|aged|turning|turned|just turned|im)(?: (?:only|just|already|about))? $");
    private static final Pattern AGE_AFTER = Pattern.compile(
            "^ (?:(?:years?|yo) old|years? young|yo\\b|y o\\b|f |m |[,.!] |and |but |now |with |$).*|^ $");
    private static final Pattern FRACTION_OF = Pattern.compile("^ (?:%|/ ?\\d|: ?\\d|\\$|\u20ac|\u00a3).*");

    private Counted() {}

    static Role what(Mention mention, String before, String clauseBefore, String after, String clauseAfter) {
        if (isDate(mention, before, after) || isAge(mention, before, after)) {
            return Role.WHEN;
        }
        if (MONEY.matcher(before).matches() || FRACTION_OF.matcher(after).matches()) {
            return Role.OTHER;
        }
        boolean unitMine = UNIT_MINE.matcher(after).matches();
        boolean elsewhere = PLACE_ELSE.matcher(clauseAfter).matches();
        boolean unitElse = UNIT_ELSE.matcher(after).matches()
                && !ON_LINKEDIN.matcher(clauseAfter).matches();
        if (elsewhere
                || unitElse && !sharedUnit(after)
                || LABEL_ELSE.matcher(before).matches() && !unitMine) {
            return Role.OTHER;
        }
        if (NOT_JUST_BEFORE.matcher(before).matches() || CHANGE.matcher(before).matches()) {
            return Role.OTHER;
        }
        if (wished(clauseBefore)
                || past(clauseBefore, clauseAfter, before, after)
                || OTHERS.matcher(clauseBefore).matches()) {
            return Role.OTHER;
        }
        boolean sure = unitMine
                || ON_LINKEDIN.matcher(clauseAfter).matches()
                || LABEL_SURE.matcher(before).matches();
        return sure ? Role.CONNECTIONS : Role.BARE;
    }

    /** Whether the words right after a number say that it counts connections: "first-degree", "more or less", … */
    private static boolean sharedUnit(String after) {
        return after.startsWith(" more or less") || after.startsWith(" new account");
    }

    private static boolean wished(String clauseBefore) {
        return WISH.matcher(clauseBefore).matches()
                && !HAVE_SINCE_WISH.matcher(clauseBefore).matches();
    }

    private static boolean past(String clauseBefore, String clauseAfter, String before, String after) {
        if (MOVED_FROM.matcher(before).matches()) {
            return true;
        }
        boolean checked =
                CHECKED.matcher(before).matches() || CHECKED.matcher(after).matches();
        return !checked
                && (PAST.matcher(clauseBefore).matches()
                        || PAST_AFTER.matcher(clauseAfter).matches());
    }

    private static boolean isDate(Mention mention, String before, String after) {
        double value = mention.low();
        boolean yearLike = value >= 1950 && value <= 2045 && mention.whole();
        boolean dayLike = value >= 1
                && value <= 31
                && (MONTH_NEAR.matcher(before).matches() && before.matches(".*[a-z] $") && endsInMonth(before)
                        || after.matches(
                                "^ (?:of )?(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|oct|nov|dec)\\b.*"));
        boolean slashed = after.matches("^ ([/.-]) \\d{1,2} \\1 \\d{2,4}\\b.*")
                || before.matches(".*\\b\\d{1,2} ([/.-]) $") && after.matches("^ [/.-] \\d{2,4}\\b.*");
        boolean lastOfSlashed = before.matches(".*\\b\\d{1,2} ([/.-]) \\d{1,2} \\1 $");
        return yearLike && DATE_BEFORE.matcher(before).matches()
                || dayLike
                || slashed
                || lastOfSlashed
                || yearLike && MONTH_NEAR.matcher(before).matches();
    }

    private static boolean endsInMonth(String before) {
        return before.matches(
                ".*\\b(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|oct|nov|dec)(?: the)? $");
    }

    private static boolean isAge(Mention mention, String before, String after) {
        double value = mention.low();
        if (value < 14 || value > 80) {
            return false;
        }
        return after.matches("^ (?:years? old|years? young|yo\\b|y o\\b).*")
                || AGE_BEFORE.matcher(before).matches()
                        && AGE_AFTER.matcher(after).matches()
                || before.matches(".*\\b(?:age|aged|turning) $");
    }
}
