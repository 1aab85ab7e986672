package org.connectioncoach.language.stage.career.time;

import java.time.LocalDate;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.connectioncoach.language.number.Amounts;
import org.connectioncoach.language.text.Wording;

/** Years of work told by when it began ("since 2015", "started four years ago"), or by no number at all ("for ages"). */
final class Beginnings {
    private static final Wording SINCE = Wording.of(
            "\\b(?:since|from|started in|began in|joined in|joined|joined (?:\\w+ ){0,4}in|entered (?:\\w+ ){0,4}in|became (?:\\w+ ){0,4}in|career (?:started|began) in|started (?:\\w+ ){0,4}in|hired in|began (?:\\w+ ){0,3}in|started (?:\\w+ ){0,4}back in|qualified(?: in)?|licensed(?: in)?|chartered(?: in)?|ordained in|been at (?:it|this) since|enlisted in|commissioned in|working since|called to the bar in|called in|admitted in|certified in) (?:(?:early|late|mid|about|around|roughly|the year|(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|spring|summer|fall|autumn)) )*((?:19|20)\\d\\d)\\b");
    private static final Wording THE_NINETIES = Wording.of(
            "\\b(?:since|from|started in|in|back in) the (?:early |late |mid )?(?:(?:19)?(70|80|90)s|2000s|(seventies|eighties|nineties|noughties|aughts|naughts))\\b");
    private static final Wording BEGAN_AGO = Wording.of(
            "\\b(?:first (?:\\w+ )?job|started(?! (?:\\w+ ){0,4}(?:degree|course|uni|university|college|school|bachelors|masters|phd|program|programme|studies|studying))|began|career|entered|joined|came into|hired|admitted|got tenancy|called to the bar|got (?:my|the) (?:licen[cs]e|ticket|papers))\\b (?:[^ ]+ ){0,6}?((?:[^ ]+ ){1,4}?)(years?|decades?|months?) (?:ago|back)\\b");

    /** "Student since 2023" began no work. */
    private static final Wording OF_STUDY =
            Wording.of("\\b(?:graduat|class of|degree|student|studying|school|university|phd)");

    private static final Wording AGES = Wording.of(
            "\\b(?:for ages|most of my (?:adult )?life|my (?:whole|entire) (?:career|life|adult life)|all my life|since my twenties|since forever|for(?: a)? very long time|for a long time|long time|old timer|old hand|veteran (?:of|in)|seasoned|forever|umpteen years|donkeys years|since before)\\b");

    /** What "since the nineties" and "for ages" come to; either is the middle of a career, and more would be no other stage. */
    private static final double LONG = 20;

    private Beginnings() {}

    /** Years since a decade that is named; empty when none is. */
    static OptionalDouble sinceADecade(String clause) {
        return THE_NINETIES.in(clause) ? OptionalDouble.of(LONG) : OptionalDouble.empty();
    }

    /** Years since each beginning that a clause tells. */
    static DoubleStream yearsSince(String clause, LocalDate today) {
        DoubleStream.Builder years = DoubleStream.builder();
        SINCE.firstIn(clause)
                .filter(since -> !OF_STUDY.in(clause))
                .ifPresent(since -> years.add(Moments.sinceYear(Integer.parseInt(since.group(1)), today) / 12.0));
        BEGAN_AGO
                .firstIn(clause)
                .ifPresent(ago -> years.add(Amounts.last(ago.group(1)) * Moments.monthsIn(ago.group(2)) / 12));
        if (AGES.in(clause)) {
            years.add(LONG);
        }
        return years.build();
    }
}
