package org.connectioncoach.language.number;

import java.util.regex.Pattern;

/** What stands right after or right before a number and says what it counts: "connections", "followers", "team of". */
final class Heads {
    private static final String MINE =
            "connections?|conections?|connectons?|conn?ect?ions?|contacts|network|linkedin|1st degree|first degree|linked in";
    private static final String ELSE =
            "followers?|following|subscribers?|subs|likes?|views?|impressions|requests?|invites?|invitations?"
                    + "|pending|messages|dms|posts?|jobs|applications|companies|countries|cities|groups|employees|staff|reports|direct reports"
                    + "|students|pupils|kids|children|patients|clients|customers|credits|classes|courses|hours?|days?|weeks?|months?|years?"
                    + "|year|week|day|minutes?|mins|seconds|percent|dollars|usd|euros?|eur|pounds|gbp|rupees|bucks|matches"
                    + "|endorsements|recommendations|mutuals?|mutual|interviews|offers|stars|repos|levels?|semesters?|terms?"
                    + "|decades?|am|pm|units|beds|weekly|daily|per"
                    + "|people (?:asked|told|said|who|i know|have|at work|in my (?:team|class))|new|more|profiles?|schools?|sections|steps|questions|stages|stops|things|reasons|times|tips|books|events";

    /** People: connections of one kind, unless somebody leads or teaches them. */
    private static final String PEOPLE =
            "nurses|doctors|engineers|developers|teachers|lawyers|soldiers|officers|colleagues|coworkers|recruiters|alumni|friends|mates|members|others|classmates|batchmates|professionals|relatives|cousins|buddies";

    private static final String ELSEWHERE =
            "naukri|viber|line|kakao|vk|weibo|instagram|insta|ig|twitter|x|tiktok|facebook|fb|github|xing|youtube|snapchat|snap|discord"
                    + "|slack|whatsapp|wechat|telegram|reddit|threads|mastodon|bluesky|substack|twitch|pinterest|handshake|indeed|meetup|strava"
                    + "|medium|behance|dribbble|my team|the team|my class|my phone|my phonebook|email";
    private static final Pattern UNIT_MINE = Pattern.compile(
            "^ (?:(?:total|real|or so|ish|odd|something|plus|\\+|linkedin|of|my|professional|actual|genuine|confirmed|accepted|existing|or more|or less|or fewer|1st|first|degree|level) )*(?:"
                    + MINE + ")\\b.*");
    private static final Pattern ON_LINKEDIN = Pattern.compile(
            "^ (?:(?:people|ppl|friends|folks|persons?|connected|in total|total|of them) )*(?:on (?:linkedin|there|it|my linkedin)|in (?:my|the) network)\\b.*");
    private static final Pattern UNIT_ELSE =
            Pattern.compile("^ (?:(?:active|monthly|facebook|instagram|twitter|tiktok|linkedin|full|working"
                    + "|total|recent|plus|\\+|odd|ish|or so|ig|insta|fb|email|profile|connection|pending|unread|direct) )*(?:"
                    + ELSE + ")\\b.*");
    private static final Pattern SIZED = Pattern.compile(
            "^ (?:person|people|man|woman|strong|employees?|bed|room|seat|page|story|hectare|acre|cow|worker)s? (?:\\w+ )?(?:company|firm|team|startup|business|organi[sz]ation|agency|shop|school|hospital|hotel|restaurant|crew|department|factory|plant|farm|practice|charity|studio)\\b.*");
    private static final Pattern UNIT_PEOPLE = Pattern.compile("^ (?:\\w+ )?(?:" + PEOPLE + ")\\b.*");
    private static final Pattern IN_CHARGE = Pattern.compile(
            ".*\\b(?:manag\\w*|lead|leading|supervis\\w*|teach\\w*|train\\w*|employ\\w*|run|running|oversee\\w*|team of|staff of|with|hired|hire|command|in charge of|responsible for|head of|of)(?: (?:a|about|around|over|team|of|nearly))* $");
    private static final Pattern PLACE_ELSE =
            Pattern.compile("^ (?:\\w+ ){0,3}(?:on|from|over on|in) (?:my )?(?:" + ELSEWHERE + ")\\b.*");
    private static final Pattern LABEL_SURE = Pattern.compile(
            ".*\\b(?:(?:connections?|contacts|connection count|network size|(?:my |the |update |correct |set |change |make )(?:my |the )?(?:number|count|figure)(?: of connections)?)(?: on linkedin)? ?(?::|=|is|are|at|to|should be|must be|count|number|total)|have ?[:=~]|connected (?:to|with)|network of|network is)(?: (?:is|at|are|around|about|like|currently|now|=|:|~|some|over|roughly|approximately|maybe|nearly))* $");
    private static final Pattern LABEL_ELSE = Pattern.compile(
            ".*\\b(?:followers|following|age|aged|salary|gpa|team|teams|year|grade|level|semester|sem|manage|managing|lead|leading|supervise|supervising"
                    + "|turning|turned|room|option|step|page|room|phase|week|q|chapter|version|covid|windows|studio|paid|earning|make|form|gate|area|section|group|"
                    + ELSEWHERE + ")(?: (?:is|are|at|of|count|number|about|around|nearly|over|a))* ?[:=]? $");
    private static final Pattern MONEY = Pattern.compile(".*[$\u00a3\u20ac#] $");
    private static final Pattern FRACTION_OF = Pattern.compile("^ (?:%|/ ?\\d|: ?\\d|\\$|\u20ac|\u00a3).*");
    private static final Pattern PART_AFTER =
            Pattern.compile("^ (?:\\w+ ){0,2}of (?:them|those|these|which|whom)\\b.*");
    private static final Pattern PART_BEFORE = Pattern.compile(
            ".*\\b(?:of (?:which|whom|them|those)|including|incl|out of (?:them|which|those))(?: (?:maybe|about|around|like|perhaps|only|probably|at least|some|i|know|really))* $");

    private final String before;
    private final String after;
    private final String clauseAfter;

    Heads(String before, String after, String clauseAfter) {
        this.before = before;
        this.after = after;
        this.clauseAfter = clauseAfter;
    }

    /** Money, a percentage, a score. */
    boolean measure() {
        return MONEY.matcher(before).matches() || FRACTION_OF.matcher(after).matches();
    }

    /** Whether the number is said to be one of connections. */
    boolean connections() {
        return unitMine()
                || ON_LINKEDIN.matcher(clauseAfter).matches()
                || LABEL_SURE.matcher(before).matches();
    }

    private boolean unitMine() {
        return UNIT_MINE.matcher(after).matches();
    }

    /** Something that is not a connection, by its name or its place. */
    boolean somethingElse() {
        boolean unitElse = UNIT_ELSE.matcher(after).matches()
                && !ON_LINKEDIN.matcher(clauseAfter).matches();
        return SIZED.matcher(after).matches()
                || PLACE_ELSE.matcher(clauseAfter).matches()
                || unitElse && !sharedUnit()
                || LABEL_ELSE.matcher(before).matches() && !unitMine()
                || people() && IN_CHARGE.matcher(before).matches();
    }

    /** People of one kind, as in "200 nurses". */
    boolean people() {
        return UNIT_PEOPLE.matcher(after).matches();
    }

    /** "12 of them", "of which 200". */
    boolean part() {
        return PART_AFTER.matcher(after).matches()
                || PART_BEFORE.matcher(before).matches();
    }

    /** Whether the words right after a number only look like a unit: "more or less", "new account". */
    private boolean sharedUnit() {
        return after.startsWith(" more or less") || after.startsWith(" new account");
    }
}
