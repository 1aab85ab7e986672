package org.connectioncoach.app.range;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.connectioncoach.advice.Advice;
import org.connectioncoach.advice.NextStop;
import org.connectioncoach.advice.Reason;
import org.connectioncoach.advice.guidance.Guidance;
import org.connectioncoach.advice.guidance.Tip;
import org.connectioncoach.member.Count;

/** The advice as one JSON object whose shape programs rely on: keys are only ever added. */
public final class RangeJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Guidance guidance;

    public RangeJson(Guidance guidance) {
        this.guidance = guidance;
    }

    public ObjectNode of(Advice advice, List<Tip> steps) {
        ObjectNode json = JSON.objectNode();
        json.put("stage", advice.situation().stage().id());
        ArrayNode goals = json.putArray("goals");
        advice.situation().goals().forEach(goal -> goals.add(goal.id()));
        count(json.putObject("count"), advice.situation().count());
        json.putObject("range")
                .put("min", advice.stage().min())
                .put("max", advice.stage().max());
        json.putObject("band")
                .put("low", advice.band().low())
                .put("high", advice.band().high())
                .put("shown", advice.bandShown());
        points(json, "position", advice.band().position());
        json.put("standing", advice.standing().id());
        json.putObject("pace")
                .put("people", advice.pace().people())
                .put("conversations", advice.pace().conversations());
        NextStop stop = advice.stop();
        if (stop == null) {
            json.putNull("next_stop");
        } else {
            json.putObject("next_stop").put("value", stop.value()).put("weeks", stop.weeks());
        }
        json.put("twelve_weeks", stop == null ? null : stop.atHorizon());
        ArrayNode ids = json.putArray("steps");
        steps.forEach(step -> ids.add(step.id()));
        ArrayNode reasons = json.putArray("reasons");
        advice.reasons().forEach(reason -> reason(reasons.addObject(), reason));
        return json;
    }

    private static void count(ObjectNode json, Count count) {
        json.put("value", count.kind() == Count.Kind.UNKNOWN ? null : (Integer) count.value());
        json.put("kind", count.kind().id());
    }

    private void reason(ObjectNode json, Reason reason) {
        json.put("id", reason.id());
        points(json, "push", reason.push());
        json.put("text", words(reason));
    }

    private String words(Reason reason) {
        return switch (reason.id()) {
            case "start" -> "Everybody starts a third of the way up the range: quality first.";
            case "limit" ->
                "The place in the range is kept between " + guidance.model().clampLow() + " and "
                        + guidance.model().clampHigh() + " percent.";
            default -> reason.text();
        };
    }

    /** Whole points without a decimal, halves with one. */
    private static void points(ObjectNode json, String key, double points) {
        if (points == Math.rint(points)) {
            json.put(key, (int) points);
        } else {
            json.put(key, points);
        }
    }
}
