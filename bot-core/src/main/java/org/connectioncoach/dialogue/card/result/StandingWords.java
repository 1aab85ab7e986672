package org.connectioncoach.dialogue.card.result;

import java.util.Arrays;
import java.util.Optional;
import org.connectioncoach.advice.Advice;
import org.connectioncoach.advice.NextStop;
import org.connectioncoach.advice.guidance.StageGuide;
import org.connectioncoach.dialogue.Context;
import org.connectioncoach.dialogue.naming.Naming;
import org.connectioncoach.dialogue.script.Figures;
import org.connectioncoach.dialogue.script.Script;
import org.connectioncoach.member.Count;
import org.connectioncoach.member.Stage;
import org.connectioncoach.message.Text;

/** How a card puts where somebody stands: its title, its body and its pace, kind by kind. */
public final class StandingWords {
    private final Advice advice;
    private final Context context;
    private final Script script;
    private final Figures figures;
    private final StageGuide stage;
    private final PaceWords pace;

    public StandingWords(Advice advice, Context context) {
        this.advice = advice;
        this.context = context;
        this.script = context.script();
        this.figures = context.figures();
        this.stage = advice.stage();
        this.pace = new PaceWords(advice, context);
    }

    String title() {
        return switch (advice.standing()) {
            case STRONG -> script.words(CardPrompt.TITLE_STRONG);
            case ABOVE -> script.words(CardPrompt.TITLE_ABOVE);
            case AT_CAP -> script.words(CardPrompt.TITLE_AT_CAP);
            case UNKNOWN, AT_LEAST, STARTING, BUILDING, ON_TARGET ->
                script.words(CardPrompt.TITLE, "low", low(), "high", high());
        };
    }

    public Text body() {
        Text body = switch (advice.standing()) {
            case UNKNOWN -> script.say(CardPrompt.UNKNOWN).plus(" ").plus(pace.weekly());
            case AT_LEAST -> script.say(CardPrompt.AT_LEAST);
            case STARTING -> starting();
            case BUILDING -> stage.max() == null ? youHave(openBuilding()) : youHave(building());
            case ON_TARGET -> youHave(script.say(CardPrompt.ON_TARGET).plus(" ").plus(pace.inTheBand()));
            case STRONG -> strong();
            case ABOVE -> above();
            case AT_CAP -> atCap();
        };
        return stage.narrowed() == null ? body : body.plus(" ").plus(ownRange(stage.narrowed()));
    }

    /** The pace, where the body does not say it already. */
    Optional<Text> pace() {
        return switch (advice.standing()) {
            case BUILDING -> stage.max() == null ? Optional.empty() : Optional.of(pace.reaching());
            case AT_LEAST -> Optional.of(pace.inTheBand());
            case AT_CAP -> Optional.of(script.say(CardPrompt.PACE_TALK, "talk", pace.talk()));
            case UNKNOWN, STARTING, ON_TARGET, STRONG, ABOVE -> Optional.empty();
        };
    }

    private Text youHave(Text rest) {
        String words = script.words(CardPrompt.YOU_HAVE, "count", count());
        return Text.bold(words).plus(" ").plus(rest);
    }

    private Text building() {
        return script.say(CardPrompt.BUILDING, "stage", stage.adjective(), "range", figures.range(stage));
    }

    private Text openBuilding() {
        String range = script.words(CardPrompt.RANGE_OPEN, "min", figures.number(stage.min()));
        return script.say(CardPrompt.BUILDING_OPEN, "range", range, "low", low(), "high", high())
                .plus(" ")
                .plus(pace.weeklyWithGoal(advice.nextStop().orElseThrow()));
    }

    private Text starting() {
        NextStop stop = advice.nextStop().orElseThrow();
        String first = figures.number(stop.value());
        Text weekly = pace.weeklyWithGoal(stop);
        if (advice.situation().count().value() == 0) {
            return script.say(CardPrompt.STARTING_ZERO, "first_stop", first)
                    .plus(" ")
                    .plus(weekly);
        }
        Text heading = stop.value() == stage.min()
                ? script.say(CardPrompt.STARTING, "first_stop", first, "stage", stage.adjective())
                : script.say(CardPrompt.STARTING_OWN_STOP, "first_stop", first);
        Text all = heading.plus(" ").plus(weekly);
        boolean fewHundred = advice.situation().count().value() >= 200 && stop.weeks() == null;
        return youHave(fewHundred ? all.plus(" ").plus(script.say(CardPrompt.FEW_HUNDRED)) : all);
    }

    private Text strong() {
        Text deepen = script.say(CardPrompt.STRONG, "talk", pace.talk());
        if (stage.topLine() != null
                && Integer.valueOf(advice.situation().count().value()).equals(stage.max())) {
            return Text.of(stage.topLine()).plus(" ").plus(deepen);
        }
        Text rest =
                stage.max() == null ? script.say(CardPrompt.NO_LIMIT).plus(" ").plus(deepen) : deepen;
        return youHave(rest);
    }

    private Text above() {
        int value = advice.situation().count().value();
        String range = figures.range(stage);
        Optional<StageGuide> later = Arrays.stream(Stage.values())
                .filter(candidate -> candidate.compareTo(stage.stage()) > 0)
                .map(candidate -> context.guidance().stage(candidate))
                .filter(guide -> guide.contains(value))
                .findFirst();
        String count = Naming.capital(count());
        return later.map(guide -> script.say(
                        CardPrompt.ABOVE,
                        "count",
                        count,
                        "stage",
                        stage.adjective(),
                        "range",
                        range,
                        "later_people",
                        guide.people(),
                        "later_range",
                        figures.range(guide),
                        "talk",
                        pace.talk()))
                .orElseGet(() -> script.say(
                        CardPrompt.ABOVE_NO_LATER,
                        "count",
                        count,
                        "stage",
                        stage.adjective(),
                        "range",
                        range,
                        "talk",
                        pace.talk()));
    }

    private Text atCap() {
        String cap = figures.number(context.guidance().model().platformCap());
        Text body = script.say(CardPrompt.AT_CAP, "cap", cap);
        return stage.max() == null ? body.plus(" ").plus(script.say(CardPrompt.NO_LIMIT)) : body;
    }

    private Text ownRange(StageGuide.Narrowed guidance) {
        return script.say(
                CardPrompt.OWN_RANGE,
                "range",
                figures.range(stage),
                "guidance_range",
                figures.range(guidance.min(), guidance.max()));
    }

    private String count() {
        Count count = advice.situation().count();
        return new Naming(context).count(count);
    }

    private String low() {
        return figures.number(advice.band().low());
    }

    private String high() {
        return figures.number(advice.band().high());
    }
}
