package org.connectioncoach.dialogue.card.result;

import java.util.ArrayList;
import java.util.List;
import org.connectioncoach.advice.Advice;
import org.connectioncoach.advice.guidance.StageGuide;
import org.connectioncoach.advice.guidance.Standing;
import org.connectioncoach.dialogue.Context;
import org.connectioncoach.dialogue.naming.Naming;
import org.connectioncoach.dialogue.script.Figures;
import org.connectioncoach.dialogue.script.Script;
import org.connectioncoach.member.Count;
import org.connectioncoach.message.Block;
import org.connectioncoach.message.Drawing;
import org.jspecify.annotations.Nullable;

/** The gauge of a result as data, with the sentence that says the same: scale, band, number, relation. */
final class Gauges {
    private Gauges() {}

    static Block picture(Advice advice, Context context) {
        return new Block.Picture(gauge(advice, context), alt(advice, context));
    }

    private static Drawing gauge(Advice advice, Context context) {
        Script script = context.script();
        Figures figures = context.figures();
        StageGuide stage = advice.stage();
        String title = script.words(
                GaugePrompt.TITLE,
                "stage",
                stage.label(),
                "goal",
                context.guidance().goal(advice.situation().mainGoal()).phrase());
        Drawing.Band band = advice.bandShown()
                ? new Drawing.Band(advice.band().low(), advice.band().high())
                : null;
        Count count = advice.situation().count();
        String max = stage.max() == null ? script.words(GaugePrompt.NO_LIMIT) : figures.number(stage.max());
        GaugePrompt bandLabel = stage.max() == null ? GaugePrompt.PLANNING_BAND : GaugePrompt.BAND;
        Drawing.GaugeWords words = new Drawing.GaugeWords(
                band == null
                        ? ""
                        : script.words(
                                bandLabel, "low", figures.number(band.low()), "high", figures.number(band.high())),
                marker(count)
                        ? script.words(GaugePrompt.YOU, "count", new Naming(context).count(count))
                        : script.words(GaugePrompt.YOU_UNKNOWN),
                figures.number(stage.min()),
                max);
        return new Drawing.Gauge(
                title,
                stage.min(),
                stage.max(),
                stage.planningTop(),
                band,
                marker(count) ? Integer.valueOf(count.value()) : null,
                count.kind() == Count.Kind.ABOUT,
                words);
    }

    /** "500+" and no number have no place on the track. */
    private static boolean marker(Count count) {
        return count.known();
    }

    private static String alt(Advice advice, Context context) {
        Script script = context.script();
        Figures figures = context.figures();
        StageGuide stage = advice.stage();
        List<String> sentences = new ArrayList<>();
        String min = figures.number(stage.min());
        sentences.add(
                stage.max() == null
                        ? script.words(GaugePrompt.ALT_OPEN, "min", min, "stage", stage.adjective())
                        : script.words(
                                GaugePrompt.ALT_SCALE,
                                "min",
                                min,
                                "max",
                                figures.number(stage.max()),
                                "stage",
                                stage.adjective()));
        if (advice.bandShown()) {
            GaugePrompt prompt = stage.max() == null ? GaugePrompt.ALT_PLANNING_BAND : GaugePrompt.ALT_BAND;
            sentences.add(script.words(
                    prompt,
                    "low",
                    figures.number(advice.band().low()),
                    "high",
                    figures.number(advice.band().high())));
        }
        String count = marker(advice.situation().count())
                ? figures.number(advice.situation().count().value())
                : null;
        sentences.add(relation(advice.standing(), count, script));
        return String.join(" ", sentences);
    }

    private static String relation(Standing standing, @Nullable String count, Script script) {
        if (count == null) {
            return script.words(GaugePrompt.ALT_UNKNOWN);
        }
        GaugePrompt prompt = switch (standing) {
            case STARTING -> GaugePrompt.ALT_BEFORE_RANGE;
            case BUILDING -> GaugePrompt.ALT_BEFORE_BAND;
            case ON_TARGET -> GaugePrompt.ALT_IN_BAND;
            case STRONG -> GaugePrompt.ALT_PAST_BAND;
            case ABOVE -> GaugePrompt.ALT_PAST_RANGE;
            case AT_CAP -> GaugePrompt.ALT_AT_CAP;
            case UNKNOWN, AT_LEAST -> GaugePrompt.ALT_UNKNOWN;
        };
        return script.words(prompt, "count", count);
    }
}
