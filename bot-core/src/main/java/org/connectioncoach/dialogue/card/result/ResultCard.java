package org.connectioncoach.dialogue.card.result;

import java.util.ArrayList;
import java.util.List;
import org.connectioncoach.advice.Advice;
import org.connectioncoach.advice.guidance.Standing;
import org.connectioncoach.advice.guidance.Tip;
import org.connectioncoach.dialogue.Context;
import org.connectioncoach.dialogue.naming.CountChoices;
import org.connectioncoach.dialogue.script.Script;
import org.connectioncoach.message.Action;
import org.connectioncoach.message.Block;
import org.connectioncoach.message.Choice;
import org.connectioncoach.message.Reply;

/** The result: range, band, standing, why, pace, three steps (product design B.2). */
public final class ResultCard {
    /** First part of the ids of all that can be pressed on it. */
    public static final String FLOW = "card";

    private final Context context;
    private final Script script;
    private final Advice advice;
    private final List<Tip> steps;

    public ResultCard(Advice advice, List<Tip> steps, Context context) {
        this.context = context;
        this.script = context.script();
        this.advice = advice;
        this.steps = steps;
    }

    public Reply reply() {
        List<Block> blocks = new ArrayList<>();
        StandingWords words = new StandingWords(advice, context);
        blocks.add(new Block.Heading(words.title()));
        blocks.add(new Block.Paragraph(words.body().plus("\n").plus(script.say(CardPrompt.QUALITY_FIRST))));
        blocks.add(Gauges.picture(advice, context));
        blocks.add(new WhyLines(advice, context).block());
        words.pace()
                .ifPresent(pace -> blocks.add(
                        new Block.Listing(script.words(CardPrompt.PACE_TITLE), Block.Marks.NONE, List.of(pace), null)));
        blocks.add(Steps.block(CardPrompt.NEXT_TITLE, steps, context));
        if (advice.standing() == Standing.AT_LEAST) {
            blocks.add(new Block.Choices(
                    CountChoices.of(context.playbook().quickCounts().refine(), FLOW, "number"), true));
        }
        blocks.add(new Block.Choices(choices(context), true));
        String version = context.guidance().version().replaceFirst("\\.0$", "");
        blocks.add(new Block.SmallPrint(script.say(CardPrompt.ATTRIBUTION, "version", version)));
        return Reply.of(blocks);
    }

    /** What can be done with a result, wherever one is shown. */
    public static List<Choice> choices(Context context) {
        Script script = context.script();
        return List.of(
                Choice.main(script.words(CardPrompt.MORE), Action.of(FLOW, "more"))
                        .spoken(script.words(CardPrompt.SPOKEN_MORE)),
                Choice.plain(script.words(CardPrompt.FINE_TUNE), Action.of(FLOW, "refine"))
                        .spoken(script.words(CardPrompt.SPOKEN_FINE_TUNE)),
                Choice.plain(script.words(CardPrompt.HOW), Action.of(FLOW, "how"))
                        .spoken(script.words(CardPrompt.SPOKEN_HOW)),
                Choice.plain(script.words(CardPrompt.CHANGE), Action.of(FLOW, "edit"))
                        .spoken(script.words(CardPrompt.SPOKEN_CHANGE)));
    }
}
