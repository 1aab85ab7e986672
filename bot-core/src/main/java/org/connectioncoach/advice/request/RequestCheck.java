package org.connectioncoach.advice.request;

import java.util.EnumSet;
import java.util.Set;
import org.connectioncoach.advice.request.Criterion.Kind;

/** Judges a request by the table of C.7: the same ticks always give the same verdict. */
public final class RequestCheck {
    private RequestCheck() {}

    /**
     * @param ticks what is true of the request
     * @param offersWork the sender recruits for a job
     */
    public static Judgement judge(Set<Criterion> ticks, boolean offersWork, Circumstances circumstances) {
        Set<Criterion> counted = EnumSet.noneOf(Criterion.class);
        counted.addAll(ticks);
        Set<Criterion> setAside = EnumSet.noneOf(Criterion.class);
        if (circumstances.anyPlace() && counted.remove(Criterion.AVOID_OUTSIDE_GEO_LANG)) {
            setAside.add(Criterion.AVOID_OUTSIDE_GEO_LANG);
        }
        if (circumstances.seeksWork() && offersWork && counted.remove(Criterion.AVOID_SELLING)) {
            setAside.add(Criterion.AVOID_SELLING);
        }
        int good = count(counted, Kind.GOOD);
        int warnings = count(counted, Kind.WARNING);
        boolean flag = count(counted, Kind.FLAG) > 0;
        return new Judgement(verdict(good, warnings, flag), good, warnings, flag, ticks, setAside);
    }

    private static int count(Set<Criterion> criteria, Kind kind) {
        return (int)
                criteria.stream().filter(criterion -> criterion.kind() == kind).count();
    }

    private static Verdict verdict(int good, int warnings, boolean flag) {
        if (flag) {
            return Verdict.PASS_AND_REPORT;
        }
        return switch (warnings) {
            case 0 -> good >= 2 ? Verdict.ACCEPT : good == 1 ? Verdict.ACCEPT_IF_KNOWN : Verdict.ASK_FIRST;
            case 1 -> good >= 2 ? Verdict.ASK_FIRST : Verdict.PASS;
            default -> Verdict.PASS;
        };
    }
}
