package org.connectioncoach.dialogue.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.connectioncoach.advice.Advice;
import org.connectioncoach.advice.Reason;
import org.connectioncoach.advice.guidance.Model;
import org.connectioncoach.advice.guidance.StageGuide;
import org.connectioncoach.dialogue.Context;
import org.connectioncoach.dialogue.card.result.CardPrompt;
import org.connectioncoach.dialogue.script.Figures;
import org.connectioncoach.dialogue.script.Script;
import org.connectioncoach.member.FactorOption;
import org.connectioncoach.member.Goal;
import org.connectioncoach.message.Action;
import org.connectioncoach.message.Block;
import org.connectioncoach.message.Choice;
import org.connectioncoach.message.Reply;
import org.connectioncoach.message.Text;

/** The sum behind a band, so that a person can add it up on paper (product design C.11). */
public final class HowIGotThis {
    private final Advice advice;
    private final Context context;
    private final Script script;
    private final Figures figures;
    private final Model model;

    public HowIGotThis(Advice advice, Context context) {
        this.advice = advice;
        this.context = context;
        this.script = context.script();
        this.figures = context.figures();
        this.model = context.guidance().model();
    }

    public Reply reply() {
        List<Block.Fact> rows = new ArrayList<>();
        rows.add(range());
        advice.reasons().forEach(reason -> rows.add(row(reason)));
        rows.add(place());
        if (advice.bandShown()) {
            rows.add(band());
        }
        return Reply.of(
                new Block.Facts(title(), rows),
                new Block.Paragraph(foot()),
                new Block.Choices(
                        List.of(
                                Choice.plain(script.words(ActionPrompt.WHAT_IF), Action.of(CardFlow.NAME, "what_if")),
                                Choice.plain(script.words(CardPrompt.FINE_TUNE), Action.of(CardFlow.NAME, "refine"))),
                        true));
    }

    private String title() {
        return advice.bandShown()
                ? script.words(
                        SumPrompt.TITLE,
                        "low",
                        figures.number(advice.band().low()),
                        "high",
                        figures.number(advice.band().high()))
                : script.words(SumPrompt.TITLE_HIDDEN);
    }

    private Block.Fact range() {
        StageGuide stage = advice.stage();
        StageGuide.Narrowed guidance = stage.narrowed();
        String label = guidance == null
                ? script.words(SumPrompt.RANGE, "stage", stage.label())
                : script.words(
                        SumPrompt.OWN_RANGE,
                        "stage",
                        stage.label(),
                        "guidance_range",
                        figures.range(guidance.min(), guidance.max()));
        return new Block.Fact(label, figures.range(stage), "");
    }

    private Block.Fact row(Reason reason) {
        if (reason.id().equals("start")) {
            return new Block.Fact(script.words(SumPrompt.START), figures.points(reason.push()), own("start"));
        }
        if (reason.id().equals("limit")) {
            String label = script.words(
                    SumPrompt.LIMIT,
                    "lowest",
                    String.valueOf(model.clampLow()),
                    "highest",
                    String.valueOf(model.clampHigh()));
            return new Block.Fact(label, figures.push(reason.push()), own("clamp"));
        }
        return new Block.Fact(label(reason.id()), figures.push(reason.push()), reason.text());
    }

    private String label(String reasonId) {
        String[] parts = reasonId.split(":", 2);
        if (parts[0].equals("goal")) {
            return Goal.ofId(parts[1])
                    .map(goal -> context.guidance().goal(goal).label())
                    .orElse(reasonId);
        }
        Optional<FactorOption> option = advice.situation().factors().values().stream()
                .filter(answer -> reasonId.equals(answer.factor().id() + ":" + answer.id()))
                .findFirst();
        return option.map(answer -> context.guidance().option(answer).row()).orElse(reasonId);
    }

    private Block.Fact place() {
        double exact =
                advice.stage().min() + advice.stage().span() * advice.band().position() / 100;
        int center = (int) (Math.round(exact / 10) * 10);
        return new Block.Fact(
                script.words(SumPrompt.PLACE),
                script.words(
                        SumPrompt.PLACE_VALUE,
                        "position",
                        figures.points(advice.band().position())),
                script.words(SumPrompt.PLACE_NOTE, "center", figures.number(center)));
    }

    private Block.Fact band() {
        double position = advice.band().position();
        return new Block.Fact(
                script.words(SumPrompt.BAND, "half", String.valueOf(model.halfWidth())),
                script.words(
                        SumPrompt.BAND_VALUE,
                        "from",
                        figures.points(position - model.halfWidth()),
                        "to",
                        figures.points(position + model.halfWidth())),
                script.words(
                        SumPrompt.BAND_NOTE,
                        "low",
                        figures.number(advice.band().low()),
                        "high",
                        figures.number(advice.band().high()),
                        "step",
                        roundedTo(advice.stage().roundTo())));
    }

    private String roundedTo(int step) {
        return switch (step) {
            case 10 -> script.words(SumPrompt.TENS);
            case 100 -> script.words(SumPrompt.HUNDREDS);
            default -> script.words(SumPrompt.STEPS, "step", String.valueOf(step));
        };
    }

    private Text foot() {
        StageGuide stage = advice.stage();
        List<Text> lines = new ArrayList<>();
        if (!advice.bandShown()) {
            lines.add(script.say(SumPrompt.HIDDEN));
        }
        lines.add(script.say(
                SumPrompt.POINTS,
                "points",
                "+10",
                "people",
                figures.number((int) Math.round(stage.span() / 10.0)),
                "stage",
                stage.adjective()));
        if (stage.max() == null) {
            lines.add(script.say(SumPrompt.PLANNING_TOP, "planning_top", figures.number(stage.planningTop())));
        }
        lines.add(script.say(SumPrompt.METHOD));
        lines.add(script.say(SumPrompt.NO_MAGIC));
        Text all = lines.get(0);
        for (Text line : lines.subList(1, lines.size())) {
            all = all.plus("\n").plus(line);
        }
        return all;
    }

    private String own(String name) {
        return model.changed().contains(name) ? script.words(SumPrompt.OWN_SETTING) : "";
    }
}
