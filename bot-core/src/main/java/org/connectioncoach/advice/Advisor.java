package org.connectioncoach.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.connectioncoach.advice.guidance.GoalGuide;
import org.connectioncoach.advice.guidance.Guidance;
import org.connectioncoach.advice.guidance.Model;
import org.connectioncoach.advice.guidance.OptionGuide;
import org.connectioncoach.advice.guidance.StageGuide;
import org.connectioncoach.advice.guidance.Standing;
import org.connectioncoach.member.Count;
import org.connectioncoach.member.FactorOption;
import org.connectioncoach.member.Goal;
import org.connectioncoach.member.Situation;
import org.jspecify.annotations.Nullable;

/** Computes {@link Advice} by the product model (C.4 to C.6). */
public final class Advisor {
    private final Guidance guidance;
    private final Model model;

    public Advisor(Guidance guidance) {
        this.guidance = guidance;
        this.model = guidance.model();
    }

    public Advice advise(Situation situation) {
        StageGuide stage = guidance.stage(situation.stage());
        List<Reason> reasons = reasons(situation);
        double position = reasons.stream().mapToDouble(Reason::push).sum();
        Band band = band(stage, position);
        Standing standing = standing(stage, band, situation.count());
        Pace pace = pace(situation, standing);
        NextStop stop = nextStop(stage, band, standing, situation.count(), pace);
        return new Advice(situation, stage, band, standing, pace, stop, reasons);
    }

    private List<Reason> reasons(Situation situation) {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(new Reason("start", model.start(), "start"));
        double goalSum = 0;
        for (int i = 0; i < situation.goals().size(); i++) {
            Goal goal = situation.goals().get(i);
            GoalGuide guide = guidance.goal(goal);
            double push = guide.push() * (i == 0 ? 1 : model.secondGoalWeight());
            goalSum += push;
            reasons.add(new Reason("goal:" + goal.id(), push, guide.why()));
        }
        double goalLimit = clamp(goalSum, model.goalClampLow(), model.goalClampHigh()) - goalSum;
        double raw = model.start() + goalSum + goalLimit;
        for (FactorOption option : situation.factors().values()) {
            OptionGuide guide = guidance.option(option);
            raw += guide.push();
            reasons.add(new Reason(option.factor().id() + ":" + option.id(), guide.push(), guide.why()));
        }
        double limit = goalLimit + clamp(raw, model.clampLow(), model.clampHigh()) - raw;
        reasons.add(new Reason("limit", limit, "limit"));
        reasons.removeIf(reason -> reason.push() == 0);
        return reasons;
    }

    private Band band(StageGuide stage, double position) {
        int low = at(stage, position - model.halfWidth());
        int high = at(stage, position + model.halfWidth());
        int center = Math.min(Math.max(at(stage, position), low), high);
        if (high - low < stage.roundTo()) {
            high = Math.min(stage.planningTop(), low + stage.roundTo());
        }
        return new Band(position, low, center, high);
    }

    private static int at(StageGuide stage, double percent) {
        double connections = stage.min() + stage.span() * percent / 100;
        long rounded = (long) Math.floor(connections / stage.roundTo() + 0.5) * stage.roundTo();
        return (int) Math.min(Math.max(rounded, stage.min()), stage.planningTop());
    }

    private Standing standing(StageGuide stage, Band band, Count count) {
        return switch (count.kind()) {
            case UNKNOWN -> Standing.UNKNOWN;
            case EXACT, ABOUT -> standing(stage, band, count.value());
            case AT_LEAST -> {
                Standing from = standing(stage, band, count.value());
                Standing to = standing(stage, band, Math.max(count.value(), model.nearCap() - 1));
                yield from == to ? from : Standing.AT_LEAST;
            }
        };
    }

    private Standing standing(StageGuide stage, Band band, int count) {
        if (count >= model.nearCap()) {
            return Standing.AT_CAP;
        }
        if (stage.max() != null && count > stage.max()) {
            return Standing.ABOVE;
        }
        if (count < stage.min()) {
            return Standing.STARTING;
        }
        if (count < band.low()) {
            return Standing.BUILDING;
        }
        return count <= band.high() ? Standing.ON_TARGET : Standing.STRONG;
    }

    private Pace pace(Situation situation, Standing standing) {
        GoalGuide goal = guidance.goal(situation.mainGoal());
        double base = goal.pace() * situation.speed().paceFactor();
        for (FactorOption option : situation.factors().values()) {
            base *= guidance.option(option).paceFactor();
        }
        int people = switch (standing) {
            case STARTING -> weekly(base * model.startingPaceFactor());
            case BUILDING, UNKNOWN -> weekly(base);
            case ON_TARGET, AT_LEAST -> Math.max(1, round(base / 3));
            case STRONG, ABOVE, AT_CAP -> 0;
        };
        boolean deepening = standing == Standing.ON_TARGET || standing.pastTheBand();
        int talk = goal.talk() + (deepening ? 1 : 0) - (situation.has(FactorOption.CLOSE_KNIT) ? 1 : 0);
        return new Pace(people, Math.max(2, talk));
    }

    private int weekly(double people) {
        return Math.min(Math.max(round(people), model.paceMin()), model.paceMax());
    }

    private static int round(double value) {
        return (int) Math.floor(value + 0.5);
    }

    private @Nullable NextStop nextStop(StageGuide stage, Band band, Standing standing, Count count, Pace pace) {
        if (standing != Standing.STARTING && standing != Standing.BUILDING) {
            return null;
        }
        IntStream first = stage.firstGoal() == null ? IntStream.empty() : IntStream.of(stage.firstGoal());
        int stop = Stream.of(first, IntStream.of(stage.min(), band.low(), band.center(), band.high()))
                .flatMapToInt(stops -> stops)
                .filter(value -> value > count.value())
                .min()
                .orElseThrow();
        int weeks = (stop - count.value() + pace.people() - 1) / pace.people();
        if (weeks <= model.horizonWeeks()) {
            return new NextStop(stop, weeks, null);
        }
        return new NextStop(stop, null, (count.value() + model.horizonWeeks() * pace.people()) / 10 * 10);
    }

    private static double clamp(double value, double low, double high) {
        return Math.min(Math.max(value, low), high);
    }
}
