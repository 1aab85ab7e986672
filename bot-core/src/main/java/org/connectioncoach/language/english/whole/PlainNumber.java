package org.connectioncoach.language.english.whole;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.connectioncoach.language.NumberReading;
import org.connectioncoach.language.number.NumberReader;
import org.connectioncoach.language.numeral.Numeral;
import org.connectioncoach.language.text.Utterance;
import org.connectioncoach.member.Count;

/** Words that are a number of connections and nothing else: "about 350", "350 connections now", "380, not 370". */
final class PlainNumber {
    private static final Set<String> AROUND = Set.of(
            "about around roughly approximately approx circa nearly almost maybe probably like more or so ish over up to"
                    .split(" "));
    private static final Set<String> BESIDES = Set.of(
            "connections contacts people now today currently total in not but , . ! ~ ≈ - and i have got at think guess"
                    .split(" "));

    private static final int OLDEST = 99;
    private static final int FIRST_YEAR = 1950;
    private static final int LAST_YEAR = 2050;

    private PlainNumber() {}

    static Optional<NumberReading> in(Utterance words) {
        return isAllNumber(words.tokens())
                ? Optional.of(NumberReader.read(words, true).reading())
                        .filter(reading -> reading instanceof NumberReading.Read read
                                && read.count().kind() != Count.Kind.UNKNOWN)
                : Optional.empty();
    }

    static boolean isAbove(int least, NumberReading reading) {
        return reading instanceof NumberReading.Read read && read.count().value() > least;
    }

    /** Whether it can be said without having been asked for. */
    static boolean isNoAgeNorYear(NumberReading reading) {
        return reading instanceof NumberReading.Read read
                && read.count().value() > OLDEST
                && (read.count().value() < FIRST_YEAR || read.count().value() > LAST_YEAR);
    }

    private static boolean isAllNumber(List<String> tokens) {
        boolean number = false;
        int at = 0;
        while (at < tokens.size()) {
            Numeral numeral = Numeral.at(tokens, at);
            if (numeral != null) {
                number = true;
                at = numeral.to();
            } else if (AROUND.contains(tokens.get(at)) || BESIDES.contains(tokens.get(at))) {
                at++;
            } else {
                return false;
            }
        }
        return number;
    }
}
