package org.connectioncoach.dialogue.privacy;

import java.util.ArrayList;
import java.util.List;
import org.connectioncoach.dialogue.Context;
import org.connectioncoach.dialogue.Effect;
import org.connectioncoach.dialogue.Flow;
import org.connectioncoach.dialogue.Move;
import org.connectioncoach.dialogue.script.Prompt;
import org.connectioncoach.dialogue.script.Script;
import org.connectioncoach.language.Manner;
import org.connectioncoach.language.Meaning;
import org.connectioncoach.message.Action;
import org.connectioncoach.message.Block;
import org.connectioncoach.message.Choice;
import org.connectioncoach.message.Reply;
import org.connectioncoach.message.Text;

/** The doors to a member's own data: see it, take it, have it forgotten. */
public final class PrivacyFlow implements Flow {
    static final String NAME = "privacy";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Prompt> prompts() {
        return List.of(PrivacyPrompt.values());
    }

    @Override
    public Move onChosen(Action action, List<String> values, Context context) {
        return switch (action.step()) {
            case "open" -> open(context);
            case "notice" -> Move.stay().saying(context.script().say(PrivacyPrompt.NOTICE));
            case "download" -> download(context);
            case "forget" -> Move.push(new ConfirmingErasure());
            default -> Move.notMine();
        };
    }

    @Override
    public Move onInvoked(String command, String words, Context context) {
        return switch (command) {
            case "privacy" -> open(context);
            case "export" -> download(context);
            default -> Move.notMine();
        };
    }

    @Override
    public Move onSaid(String words, Meaning meaning, Context context) {
        if (meaning.is(Manner.PRIVACY)) {
            return open(context);
        }
        if (meaning.is(Manner.PRIVACY_EXPORT)) {
            return download(context);
        }
        return meaning.is(Manner.PRIVACY_DELETE) ? Move.push(new ConfirmingErasure()) : Move.notMine();
    }

    private static Move open(Context context) {
        return Move.stay().saying(new WhatIKnow(context).reply());
    }

    private static Move download(Context context) {
        Script script = context.script();
        return Move.stay()
                .saying(Reply.of(
                        new Block.Paragraph(script.say(PrivacyPrompt.DOWNLOAD)), new WhatIKnow(context).facts()))
                .doing(new Effect.Export("connection-coach.json", script.words(PrivacyPrompt.DOWNLOAD_FILE)));
    }

    @Override
    public List<Choice> welcoming(Context context) {
        return List.of(Choice.plain(context.script().words(PrivacyPrompt.DATA_USE), Action.of(NAME, "open")));
    }

    @Override
    public List<Choice> standing(Context context) {
        Script script = context.script();
        List<Choice> choices = new ArrayList<>(welcoming(context));
        choices.add(Choice.plain(script.words(PrivacyPrompt.BUTTON_DOWNLOAD), Action.of(NAME, "download")));
        choices.add(Choice.plain(script.words(PrivacyPrompt.BUTTON_NOTICE), Action.of(NAME, "notice")));
        choices.add(Choice.plain(script.words(PrivacyPrompt.BUTTON_FORGET), Action.of(NAME, "forget")));
        return choices;
    }

    @Override
    public List<Text> menu(Context context) {
        return List.of(context.script().say(PrivacyPrompt.MENU));
    }
}
