package org.connectioncoach.language.number;

import java.util.regex.Pattern;
import org.connectioncoach.language.number.Mention.Role;

/** What a number counts, told from the words around it. */
final class Counted {
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
    private static final Pattern SAID_BEFORE = Pattern.compile(
            ".*\\b(?:i |earlier |before |previously |first )(?:have |had )?(?:said|told|wrote|typed|entered|gave|put|answered|mentioned|wrongly said|mistyped)(?: (?:you|it was|it is|that|about|around|as|in|down|my|connections|number))* $");
    private static final Pattern CHECKED = Pattern.compile(".*\\b(?:check|checked|look|looked|counted)\\b.*");
    private static final Pattern CHANGE = Pattern.compile(
            ".*\\b(?:added|add|adding|removed|remove|deleted|delete|lost|gained|gain|accepted|sent|send|invited|ignored|declined|rejected|met|applied to|pruned|culled|cut|trimmed|purged|dropped|kicked|kicked out|kicked off|unfriended|blocked|cleared|cleared out|cleaned out|cleaned up|cleaned|weeded out|got rid of|took out|took off|disconnected|disconnected from|threw out|withdrew|unfollowed|another|extra)(?: (?:about|around|like|over|maybe|only|roughly|some|off))? $");
    private static final Pattern OTHERS = Pattern.compile(
            ".*\\b(?:he|she|they|everyone|everybody|somebody|someone|friends?|boss|bosses|roommate|classmates?|colleagues?|coworkers?|peers|others|sister|brother|mom|dad|mother|father|wife|husband|partner|mentor|manager|cousin|girlfriend|boyfriend|flatmate|rival|teammates?|buddy|buddies|mate|mates|supervisor|professor|prof|guy|girl|person|people|most|students|average|recruiters?|ceo|teacher|neighbor|neighbour|aunt|uncle|lead|daughter|son)"
                    + "\\b(?:(?! i | my | me ).)*\\b(?:has|have|had|with|got|is at|are at|is on|s|sits at|boasts|at)\\b(?:(?! i | me ).)*$");
    private static final Pattern NOT_JUST_BEFORE =
            Pattern.compile(".*\\b(?:not|instead of|rather than|isnt)(?: like| about)? $");

    private Counted() {}

    static Role what(Mention mention, String before, String clauseBefore, String after, String clauseAfter) {
        if (Times.isDate(mention, before, after) || Times.isAge(mention, before, after)) {
            return Role.WHEN;
        }
        Heads heads = new Heads(before, after, clauseAfter);
        if (heads.measure()
                || heads.somethingElse()
                || NOT_JUST_BEFORE.matcher(before).matches()
                || CHANGE.matcher(before).matches()
                || wished(clauseBefore)
                || past(clauseBefore, clauseAfter, before, after)
                || OTHERS.matcher(clauseBefore).matches()) {
            return Role.OTHER;
        }
        if (heads.part() || heads.people() || SAID_BEFORE.matcher(clauseBefore).matches()) {
            return Role.LIKELY;
        }
        return heads.connections() ? Role.CONNECTIONS : Role.BARE;
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
}
