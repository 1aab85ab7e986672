package org.connectioncoach.dialogue.checking;

import java.util.EnumSet;
import java.util.Set;
import org.connectioncoach.advice.request.Criterion;

/** Ticks as a button carries them: a letter each, and {@code z} where the sender recruits. */
final class Ticked {
    private static final char RECRUITS = 'z';

    private Ticked() {}

    static String write(Set<Criterion> ticks, boolean recruits) {
        StringBuilder letters = new StringBuilder("-");
        for (Criterion criterion : Criterion.values()) {
            if (ticks.contains(criterion)) {
                letters.append((char) ('a' + criterion.ordinal()));
            }
        }
        return recruits ? letters.append(RECRUITS).toString() : letters.toString();
    }

    static Set<Criterion> parse(String letters) {
        Set<Criterion> ticks = EnumSet.noneOf(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            if (letters.indexOf('a' + criterion.ordinal()) >= 0) {
                ticks.add(criterion);
            }
        }
        return ticks;
    }

    static boolean recruits(String letters) {
        return letters.indexOf(RECRUITS) >= 0;
    }
}
