package org.connectioncoach.app.preview.author;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.connectioncoach.advice.guidance.Guidance;
import org.connectioncoach.app.preview.live.Edition;
import org.connectioncoach.app.preview.pane.Manner;
import org.connectioncoach.app.preview.pane.Pane;
import org.connectioncoach.content.ContentLibrary;
import org.connectioncoach.member.Goal;
import org.connectioncoach.member.Stage;
import org.connectioncoach.message.Action;

/** Lets a new person give chosen answers, by typing them as a member would, and so leads a pane to the result card. */
final class SeeItAs {
    /** The form behind "Fine-tune" on the result card. */
    private static final Action REFINE = Action.of("card", "refine");

    private final ContentLibrary content;
    private final Map<String, Pane> panes;

    SeeItAs(ContentLibrary content, Map<String, Pane> panes) {
        this.content = content;
        this.panes = panes;
    }

    ObjectNode show(JsonNode wanted) {
        Guidance guidance = content.core().guidance();
        List<String> answers = new ArrayList<>(List.of("start"));
        answers.add(guidance.stage(Stage.ofId(wanted.path("stage").asText()).orElse(Stage.STUDENT))
                .label());
        List<String> goals = new ArrayList<>();
        wanted.path("goals")
                .forEach(goal -> Goal.ofId(goal.asText())
                        .ifPresent(known -> goals.add(guidance.goal(known).label())));
        answers.add(goals.isEmpty() ? guidance.goal(Goal.UNSURE).label() : String.join(", ", goals));
        String count = wanted.path("count").asText().strip();
        answers.add(count.isEmpty() ? "not sure" : count);
        for (JsonNode name : wanted.path("panes")) {
            Pane pane = panes.get(name.asText());
            if (pane != null) {
                lead(pane, wanted, answers);
            }
        }
        return Author.object().put("done", true);
    }

    private static void lead(Pane pane, JsonNode wanted, List<String> answers) {
        pane.restart(manner(pane, wanted));
        answers.forEach(pane::say);
        Map<String, List<String>> factors = factors(wanted);
        if (factors.values().stream().anyMatch(values -> !values.isEmpty())) {
            pane.submitOnLatest(REFINE, factors);
        }
    }

    private static Map<String, List<String>> factors(JsonNode wanted) {
        Map<String, List<String>> factors = new LinkedHashMap<>();
        for (String factor : List.of("field", "geo")) {
            String chosen = wanted.path(factor).asText();
            factors.put(factor, chosen.isEmpty() ? List.of() : List.of(chosen));
        }
        List<String> ticks = new ArrayList<>();
        wanted.path("ticks").forEach(tick -> ticks.add(tick.asText()));
        factors.put("ticks", ticks);
        return factors;
    }

    private static Manner manner(Pane pane, JsonNode wanted) {
        ZoneId zone = pane.manner().zone();
        Locale locale = Locale.forLanguageTag(wanted.path("locale").asText("en-US"));
        Edition edition = new Edition(
                wanted.path("workspace").asText(), wanted.path("tone").asText());
        return new Manner(
                edition.group(), locale, zone, travel(pane, wanted.path("date").asText()));
    }

    private static Duration travel(Pane pane, String date) {
        if (date.isEmpty()) {
            return Duration.ZERO;
        }
        try {
            return Duration.ofDays(
                    LocalDate.parse(date).toEpochDay() - pane.today().toEpochDay());
        } catch (DateTimeException e) {
            return Duration.ZERO;
        }
    }
}
