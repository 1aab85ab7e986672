package org.connectioncoach.dialogue.privacy;

import java.util.ArrayList;
import java.util.List;
import org.connectioncoach.dialogue.Context;
import org.connectioncoach.dialogue.Effect;
import org.connectioncoach.dialogue.Move;
import org.connectioncoach.dialogue.State;
import org.connectioncoach.dialogue.naming.Naming;
import org.connectioncoach.dialogue.script.Script;
import org.connectioncoach.language.Expecting;
import org.connectioncoach.language.Manner;
import org.connectioncoach.language.Meaning;
import org.connectioncoach.member.Profile;
import org.connectioncoach.message.Action;
import org.connectioncoach.message.Block;
import org.connectioncoach.message.Choice;
import org.connectioncoach.message.Reply;
import org.connectioncoach.message.Text;

/** Awaits the one confirmation before everything about the member is erased. Anything but a clear yes keeps it. */
public record ConfirmingErasure() implements State {
    @Override
    public Reply ask(Context context) {
        Script script = context.script();
        Text words = switch (context.platform()) {
            case "slack" -> script.say(PrivacyPrompt.ERASE_CONFIRM, "platform", "Slack");
            case "discord" -> script.say(PrivacyPrompt.ERASE_CONFIRM, "platform", "Discord");
            default -> script.say(PrivacyPrompt.ERASE_CONFIRM_TERMINAL);
        };
        return Reply.of(
                new Block.Paragraph(words),
                new Block.Choices(
                        List.of(
                                Choice.danger(
                                                script.words(PrivacyPrompt.BUTTON_FORGET),
                                                Action.of(PrivacyFlow.NAME, "erase"))
                                        .spoken(script.words(PrivacyPrompt.SPOKEN_FORGET)),
                                Choice.plain(
                                        script.words(PrivacyPrompt.BUTTON_KEEP), Action.of(PrivacyFlow.NAME, "keep"))),
                        false));
    }

    @Override
    public Expecting expecting() {
        return Expecting.CONFIRM;
    }

    @Override
    public Move onSaid(String words, Meaning meaning, Context context) {
        if (meaning.confirm().isPresent()) {
            boolean yes = meaning.confirm().get();
            return yes && meaning.answersAnything() ? Move.repeat() : yes ? erase(context) : keep(context);
        }
        if (meaning.is(Manner.PRIVACY_DELETE)) {
            return erase(context);
        }
        return meaning.is(Manner.CANCEL) ? keep(context) : Move.notMine();
    }

    @Override
    public Move onChosen(Action action, List<String> values, Context context) {
        return switch (action.step()) {
            case "erase" -> erase(context);
            case "keep" -> keep(context);
            default -> Move.notMine();
        };
    }

    private static Move keep(Context context) {
        return Move.done().saying(context.script().say(PrivacyPrompt.KEPT));
    }

    private static Move erase(Context context) {
        Script script = context.script();
        List<String> gone = new ArrayList<>();
        int numbers = context.profile().history().size();
        if (numbers == 1) {
            gone.add(script.words(PrivacyPrompt.ERASED_NUMBER));
        } else if (numbers > 1) {
            gone.add(script.words(PrivacyPrompt.ERASED_NUMBERS, "n", String.valueOf(numbers)));
        }
        if (!context.profile().isEmpty()) {
            gone.add(script.words(PrivacyPrompt.ERASED_PROFILE));
        }
        gone.add(script.words(PrivacyPrompt.ERASED_QUESTIONS));
        return Move.clear()
                .saying(script.say(PrivacyPrompt.ERASED, "what", new Naming(context).list(gone)))
                .remembering(Profile.EMPTY)
                .doing(new Effect.Erase());
    }

    @Override
    public Move onBack(Context context) {
        return keep(context);
    }

    @Override
    public Move onSkip(Context context) {
        return keep(context);
    }
}
