package org.connectioncoach.dialogue.card.result;

import java.util.List;
import java.util.Optional;
import org.connectioncoach.advice.Advice;
import org.connectioncoach.advice.guidance.Tip;
import org.connectioncoach.dialogue.Context;
import org.connectioncoach.dialogue.script.Script;
import org.connectioncoach.member.Profile;
import org.connectioncoach.message.Block;
import org.connectioncoach.message.Text;

/** Three next steps: picked, remembered, shown. */
public final class Steps {
    private Steps() {}

    public static List<Tip> pick(Advice advice, Profile profile, Context context) {
        return context.playbook()
                .picker()
                .pick(advice.situation(), advice.standing(), profile.shownSteps(), profile.carefulFirst());
    }

    /** The steps shown last, as far as the content still has them and they still fit; else a fresh set. */
    public static List<Tip> current(Advice advice, Context context) {
        List<String> shown = context.profile().shownSteps();
        List<Tip> last = shown.subList(Math.max(0, shown.size() - 3), shown.size()).stream()
                .map(context.guidance()::tip)
                .flatMap(Optional::stream)
                .filter(tip -> tip.suits(advice.situation(), advice.standing()))
                .toList();
        return last.size() == 3 ? last : pick(advice, context.profile(), context);
    }

    public static Profile shown(Profile profile, List<Tip> steps) {
        return profile.showing(steps.stream().map(Tip::id).toList());
    }

    public static Block block(CardPrompt title, List<Tip> steps, Context context) {
        Script script = context.script();
        Text after = Text.of("");
        if (steps.stream().anyMatch(Tip::stranger)) {
            after = script.say(CardPrompt.STRANGER);
        }
        for (Tip step : steps) {
            if (!step.source().isEmpty()) {
                Text source = script.say(CardPrompt.STEP_SOURCE, "source", step.source());
                after = after.isEmpty() ? source : after.plus("\n").plus(source);
            }
        }
        List<Text> items = steps.stream().map(step -> Text.of(step.text())).toList();
        return new Block.Listing(script.words(title), Block.Marks.NUMBERS, items, after.isEmpty() ? null : after);
    }
}
