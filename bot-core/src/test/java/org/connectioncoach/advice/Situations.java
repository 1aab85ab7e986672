package org.connectioncoach.advice;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.connectioncoach.member.Count;
import org.connectioncoach.member.Factor;
import org.connectioncoach.member.FactorOption;
import org.connectioncoach.member.Goal;
import org.connectioncoach.member.Situation;
import org.connectioncoach.member.Speed;
import org.connectioncoach.member.Stage;

/** All that people may tell, for what must hold of each of them. */
final class Situations {
    /** Each goal alone, and each two of them in their order. */
    static final List<List<Goal>> GOALS = goals();

    private Situations() {}

    /** Every stage with one or two goals and any circumstances, without a number. */
    static void forEach(Consumer<Situation> check) {
        List<Map<Factor, FactorOption>> circumstances = circumstances();
        for (Stage stage : Stage.values()) {
            for (List<Goal> goals : GOALS) {
                for (Map<Factor, FactorOption> factors : circumstances) {
                    check.accept(of(stage, goals, factors, Count.UNKNOWN));
                }
            }
        }
    }

    static Situation of(Stage stage, List<Goal> goals, Map<Factor, FactorOption> factors, Count count) {
        return new Situation(stage, goals, count, factors, Speed.STEADY);
    }

    private static List<List<Goal>> goals() {
        List<List<Goal>> goals = new ArrayList<>();
        for (Goal first : Goal.values()) {
            goals.add(List.of(first));
            for (Goal second : Goal.values()) {
                if (first != second) {
                    goals.add(List.of(first, second));
                }
            }
        }
        return goals;
    }

    private static List<Map<Factor, FactorOption>> circumstances() {
        List<Map<Factor, FactorOption>> all = new ArrayList<>();
        all.add(new EnumMap<>(Factor.class));
        for (Factor factor : Factor.values()) {
            List<Map<Factor, FactorOption>> more = new ArrayList<>(all);
            for (FactorOption option : FactorOption.of(factor)) {
                for (Map<Factor, FactorOption> base : all) {
                    Map<Factor, FactorOption> with = new EnumMap<>(Factor.class);
                    with.putAll(base);
                    with.put(factor, option);
                    more.add(with);
                }
            }
            all = more;
        }
        return all;
    }

    /** No circumstances, and each option alone: what a tip's tag can ask for. */
    static List<Map<Factor, FactorOption>> someFactors() {
        List<Map<Factor, FactorOption>> some = new ArrayList<>();
        some.add(Map.of());
        for (FactorOption option : FactorOption.values()) {
            some.add(Map.of(option.factor(), option));
        }
        return some;
    }
}
