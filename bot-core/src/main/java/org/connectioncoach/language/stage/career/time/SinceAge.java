package org.connectioncoach.language.stage.career.time;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.MatchResult;
import org.connectioncoach.language.text.Wording;

/** Years of work told by two ages: "working since I was 18, I'm 38 now". */
public final class SinceAge {
    private static final Wording SINCE_AGE =
            Wording.of("\\b(?:since|from) (?:i was |i turned |the age of |age |about |around )+(1[4-9]|[2-4]\\d)\\b");
    private static final Wording AGE_NOW = Wording.of(
            "\\b(?:i am|now|am|turning|turned|aged?) (?:now |about |almost |nearly |just )?([2-7]\\d)\\b(?! (?:years (?!old)|percent))|\\b([2-7]\\d) (?:now|this year)\\b");

    /** More years than these between two ages are no working life. */
    private static final int LONGEST = 60;

    private SinceAge() {}

    /** The years between the age somebody began at and theirs now; empty unless both are told. */
    public static OptionalDouble workedYears(String text) {
        Optional<MatchResult> start = SINCE_AGE.firstIn(text);
        Optional<MatchResult> now = start.flatMap(since -> AGE_NOW.firstIn(text));
        if (now.isEmpty()) {
            return OptionalDouble.empty();
        }
        int years = Integer.parseInt(Durations.lastSaid(now.get()))
                - Integer.parseInt(start.get().group(1));
        return years >= 0 && years < LONGEST ? OptionalDouble.of(years) : OptionalDouble.empty();
    }
}
