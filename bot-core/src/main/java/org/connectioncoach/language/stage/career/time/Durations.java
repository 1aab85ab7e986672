package org.connectioncoach.language.stage.career;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.connectioncoach.language.number.Amounts;
import org.connectioncoach.language.text.Wording;

/** How long a person has worked, summed over what they tell; years of study, breaks and ages do not count. */
final class Durations {
    private static final Pattern SPAN = Pattern.compile(
            "((?:[^ ]+ ){1,6}?)(years?|decades?|months?|weeks?)\\b(?: (and a half|and half|and a bit|and change))?");
    private static final Wording UNIT = Wording.of("\\b(?:years?|decades?|months?|weeks?)\\b");
    private static final Wording DECADES = Wording.of("\\b(?<!two |three |four |five |half a |a |\\d )decades\\b");
    private static final Wording THEN = Wording.of(
            "(?<= )(?:\\+|then|plus|and|followed by|now|after that|later|before that|other) (?:another |about |i spent |the last |a further |did |spent )?(\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty) (?:more )?(?:in|as|at|with|doing|on|for|running|here|there|nursing|teaching|driving|working|training)\\b(?! (?:a |the )?(?:team|people))|^ (?:the )?(\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty) (?:more )?(?:in|as|at|with|doing|for|running|here|there|nursing|teaching|driving|working|training|since)\\b(?! (?:a |the )?(?:team|people))|\\bwork(?:ed|ing)? (?:for |about )?(\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty) $|\\bi have (?:only |just )?(\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty) $");
    private static final Wording SINCE = Wording.of(
            "\\b(?:since|from|started in|began in|joined in|joined|joined (?:\\w+ ){0,4}in|entered (?:\\w+ ){0,4}in|became (?:\\w+ ){0,4}in|career (?:started|began) in|started (?:\\w+ ){0,4}in|hired in|began (?:\\w+ ){0,3}in|started (?:\\w+ ){0,4}back in|qualified(?: in)?|licensed(?: in)?|chartered(?: in)?|ordained in|been at (?:it|this) since|enlisted in|commissioned in|working since|called to the bar in|called in|admitted in|certified in) (?:(?:early|late|mid|about|around|roughly|the year|(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|spring|summer|fall|autumn)) )*((?:19|20)\\d\\d)\\b");
    private static final Wording THE_NINETIES = Wording.of(
            "\\b(?:since|from|started in|in|back in) the (?:early |late |mid )?(?:(?:19)?(70|80|90)s|2000s|(seventies|eighties|nineties|noughties|aughts|naughts))\\b");
    private static final Wording BEGAN_AGO = Wording.of(
            "\\b(?:first (?:\\w+ )?job|started(?! (?:\\w+ ){0,4}(?:degree|course|uni|university|college|school|bachelors|masters|phd|program|programme|studies|studying))|began|career|entered|joined|came into|hired|admitted|got tenancy|called to the bar|got (?:my|the) (?:licen[cs]e|ticket|papers))\\b (?:[^ ]+ ){0,6}?((?:[^ ]+ ){1,4}?)(years?|decades?|months?) (?:ago|back)\\b");
    /** Characters around a span that say what it is a span of. */
    private static final int REACH = 60;

    private static final Wording TOTAL = Wording.of(
            "\\b(?:in total|total|altogether|all told|all together|combined|overall|in all|cumulative|all in all|counting everything)\\b");
    private static final Wording AGES = Wording.of(
            "\\b(?:for ages|most of my (?:adult )?life|my (?:whole|entire) (?:career|life|adult life)|all my life|since my twenties|since forever|for(?: a)? very long time|for a long time|long time|old timer|old hand|veteran (?:of|in)|seasoned|forever|umpteen years|donkeys years|since before)\\b");

    /** Words right after a duration that make it something else than work. */
    private static final Pattern NOT_WORK_AFTER = Pattern.compile(
            "^ (?:ago|old|left|to go|until|till|from now|away|remaining|more to go|more of (?:school|college|uni)|of (?:my |a |the |full time |part time )?(?:college|uni\\b|university|school|study|studies|studying|undergrad|grad school|med school|law school|medical school|high school|phd|doctoral|bachelors|masters|degree|schooling|coursework|nursing school|residency left|unemployment|maternity|parental|travel|travelling|traveling|caregiving|break)|break|gap|career break|off\\b|out of (?:the )?(?:work|workforce)|sabbatical|degree|program|programme|course|contract|in (?:college\\b|uni\\b|university|school|grad school|law school|med school|high school|prison|therapy|prison|my degree|my phd|my masters|the degree|the program)|studying|at (?:uni|university|college|school)|into (?:my|a|the|an) (?:\\w+ )?(?:degree|phd|masters|bachelors|studies|course|program|programme|apprenticeship|diploma|mba|undergrad|doctorate|training|bootcamp|law school|med school|dphil|thesis|msc|ma|bsc|ba|btech)|raising|with (?:my|the) kids|at home|stay at home|unemployed|without work|from retirement|to retirement|before (?:i )?(?:graduat|retire|finish)|and (?:i )?(?:graduate|finish|am done)|(?:[a-z]+ ){0,2}(?:bootcamp|boot camp|course|programme?)|bachelors|masters|diploma|apprenticeship|in the program|of (?:an? |my )?apprenticeship|later|in germany|in the us|in canada|in london|abroad|on linkedin|part time study|of linkedin|after (?:graduation|graduating|uni|college|school)\\b(?! i| as| in| at| work)|(?:is|are|was|were|seems|feels) (?:a|too|not|long|enough|nothing)\\b|old\\b)");

    private static final Pattern NOT_WORK_BEFORE = Pattern.compile(
            ".*\\b(?:next|in another|lived|living|lasts|valid for|expires in|expires|takes|costs|dating|together|sober|waited|waiting|lease|within|aged?|took|take|taking|gap|break of|off for|unemployed (?:for)?|out of work(?: for)?|off work(?: for)?|retire in|retiring in|married for|married|stay at home (?:mom|mum|dad|parent) for|home with (?:my |the )?kids for|raising (?:kids|children|my kids) for|studied for|studying for|been studying|of them|student for|at uni for|(?<!out of )uni for|(?<!out of )school for|(?<!out of )college for|of those|i have lived|lived in|living in|finish in|graduate in|graduating in|done in|degree in|for the next|every|per|each|(?<!at )(?<!doing )this|course of|a break of|traveled for|travelled for|jobless for|looking for a job for|job hunting for|searching for|career break for|after a|days?|day a|once a|twice a|times a|hours a)(?: (?:about|around|almost|nearly|over|roughly|only|the|a|like))* $");
    private static final Pattern PART_AFTER = Pattern.compile(
            "^ (?:of (?:which|those|them|that)|as (?:a )?(?:lead|manager|director|senior|supervisor) of (?:those|that))\\b.*");
    private static final Pattern PART_BEFORE = Pattern.compile(
            ".*\\b(?:the (?:last|past|first|latest|most recent)|last|of which|of those|including|of them|for the (?:last|past)|past) (?:about |around )?$");
    private static final Pattern ORDINAL_YEAR = Pattern.compile(
            ".*\\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|1st|2nd|3rd|\\d+th|final|last|next|this|per|every|gap|new|penultimate|academic|school|junior|senior|freshman|sophomore|foundation|placement|sandwich|leap|current|prep|honours|honors|the|calendar|financial|fiscal|mid|end of|each|passing|graduation|same) $");

    private static final Wording SINCE_AGE =
            Wording.of("\\b(?:since|from) (?:i was |i turned |the age of |age |about |around )+(1[4-9]|[2-4]\\d)\\b");
    private static final Wording AGE_NOW = Wording.of(
            "\\b(?:i am|now|am|turning|turned|aged?) (?:now |about |almost |nearly |just )?([2-7]\\d)\\b(?! (?:years (?!old)|percent))|\\b([2-7]\\d) (?:now|this year)\\b");

    /** What else lasts years. */
    private static final Wording LIFE = Wording.of(
            "\\b(?:married|lived|living|phone|visa|passport|lease|flat|dating|sober|warranty|known|friends|slack|discord|server|linkedin|a long time|is nothing|boyfriend|girlfriend)\\b");

    private static final Wording WORK =
            Wording.of("\\b(?:work\\w*|job|career|experience|as an?|in the (?:trade|industry|field|business))\\b");

    private final LocalDate today;
    private double sum;
    private double part;
    private double total = -1;
    private boolean found;

    /** Whether any span of time was told, of work or not. */
    private boolean spans;

    private static final Pattern MORE_THAN = Pattern.compile("\\b(?:over|more than|above|past) \\S+ $");
    private static final Pattern ALMOST = Pattern.compile(
            "\\b(?:almost|nearly|close to|just under|not quite|coming up on|approaching|going on) (?:a|an|one|\\w+) $");
    private static final Pattern AMOUNT = Pattern.compile(
            "(?<= )(?:(?:about|around|almost|nearly|over|like|roughly|a|an|the|couple of|couple|few|several|many|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fifteen|twenty|thirty|\\d[\\d.+-]*|and|half|some|to|or|-|good|solid) )+$");

    private Durations(LocalDate today) {
        this.today = today;
    }

    /** Years of work that the clauses tell; empty when they tell none. */
    private static final Wording OF_STUDY =
            Wording.of("\\b(?:graduat|class of|degree|student|studying|school|university|phd)");

    static OptionalDouble workedYears(List<Clause> clauses, LocalDate today) {
        Durations durations = new Durations(today);
        for (Clause clause : clauses) {
            if (!clause.aboutOthers()) {
                durations.add(clause.text());
            } else if (UNIT.in(clause.text()) && SPAN.matcher(clause.text()).find()) {
                durations.spans = true;
            }
        }
        return durations.result();
    }

    /** "Working since I was 18, I'm 38 now". */
    static OptionalDouble sinceAge(String text) {
        Optional<MatchResult> start = SINCE_AGE.firstIn(text);
        Optional<MatchResult> now = start.flatMap(since -> AGE_NOW.firstIn(text));
        if (now.isEmpty()) {
            return OptionalDouble.empty();
        }
        int years = Integer.parseInt(lastSaid(now.get()))
                - Integer.parseInt(start.get().group(1));
        return years >= 0 && years < 60 ? OptionalDouble.of(years) : OptionalDouble.empty();
    }

    private OptionalDouble result() {
        if (!found) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(total >= 0 ? total : Math.max(sum, part));
    }

    private void add(String clause) {
        if (LIFE.in(clause) && !WORK.in(clause)) {
            return;
        }
        boolean any = addSpans(clause);
        if (found || spans) {
            THEN.allIn(clause).forEach(then -> count(Amounts.last(lastSaid(then)), false, false));
        }
        if (THE_NINETIES.in(clause)) {
            count(20, true, false);
        }
        if (!any) {
            addBeginnings(clause);
        }
    }

    /** What is told by when it began, or without any number. */
    private void addBeginnings(String clause) {
        SINCE.firstIn(clause)
                .filter(since -> !OF_STUDY.in(clause))
                .ifPresent(since ->
                        count(Moments.sinceYear(Integer.parseInt(since.group(1)), today) / 12.0, true, false));
        BEGAN_AGO
                .firstIn(clause)
                .ifPresent(ago -> count(Amounts.last(ago.group(1)) * Moments.monthsIn(ago.group(2)) / 12, true, false));
        if (DECADES.in(clause)) {
            count(25, false, false);
        }
        if (AGES.in(clause)) {
            count(20, true, false);
        }
    }

    /** The last of its groups that took part. */
    private static String lastSaid(MatchResult match) {
        String said = "";
        for (int group = 1; group <= match.groupCount(); group++) {
            said = match.group(group) == null ? said : match.group(group);
        }
        return said;
    }

    private boolean addSpans(String clause) {
        boolean any = false;
        if (UNIT.in(clause)) {
            Matcher span = SPAN.matcher(clause);
            while (span.find()) {
                any |= addSpan(clause, span);
                spans = true;
            }
        }
        return any;
    }

    private boolean addSpan(String clause, Matcher span) {
        String before = clause.substring(Math.max(0, span.start(2) - REACH), span.start(2));
        String after = clause.substring(span.end(), Math.min(clause.length(), span.end() + REACH));
        String ahead = clause.substring(Math.max(0, span.start(2) - REACH), span.start(2));
        if (ORDINAL_YEAR.matcher(before).matches()
                || NOT_WORK_AFTER.matcher(after).find()) {
            return false;
        }
        double amount = Amounts.last(span.group(1));
        if (Double.isNaN(amount) || NOT_WORK_BEFORE.matcher(stripAmount(ahead)).matches()) {
            return false;
        }
        double years = (amount + (span.group(3) == null ? 0 : 0.5)) * Moments.monthsIn(span.group(2)) / 12;
        if (MORE_THAN.matcher(before).find()) {
            years += 0.5;
        }
        if (ALMOST.matcher(before).find() && years >= 9) {
            years -= 0.5;
        }
        boolean partial = PART_AFTER.matcher(after).find()
                || found && PART_BEFORE.matcher(stripAmount(ahead)).matches();
        count(years, partial, TOTAL.in(clause));
        return true;
    }

    private static String stripAmount(String ahead) {
        return AMOUNT.matcher(ahead).replaceFirst("");
    }

    private void count(double years, boolean partial, boolean isTotal) {
        if (Double.isNaN(years) || years < 0 || years > 70) {
            return;
        }
        found = true;
        if (isTotal) {
            total = Math.max(total, years);
        }
        if (!partial && years > 1 && years == sum) {
            return; // "three, then six, so nine"
        }
        if (partial) {
            part = Math.max(part, years);
        } else {
            sum += years;
        }
    }
}
