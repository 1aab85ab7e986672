package org.connectioncoach.dialogue.privacy;

import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.connectioncoach.dialogue.Context;
import org.connectioncoach.dialogue.naming.Naming;
import org.connectioncoach.dialogue.script.Script;
import org.connectioncoach.member.Count;
import org.connectioncoach.member.Profile;
import org.connectioncoach.member.Situation;
import org.connectioncoach.message.Action;
import org.connectioncoach.message.Block;
import org.connectioncoach.message.Choice;
import org.connectioncoach.message.Reply;

/** The card "What I know about you" (product design B.13), less what nothing is kept of yet. */
final class WhatIKnow {
    /** How long a profile is kept after the last word, in days (decisions on retention). */
    private static final int KEPT_DAYS = 365;

    /** How long answers to questions that were not finished are kept, in days (decisions on retention). */
    private static final int BEGUN_KEPT_DAYS = 30;

    private final Context context;
    private final Script script;
    private final Profile profile;

    WhatIKnow(Context context) {
        this.context = context;
        this.script = context.script();
        this.profile = context.profile();
    }

    Reply reply() {
        return Reply.of(facts(), new Block.Choices(choices(), true));
    }

    /** What is kept, in words, a row each. */
    Block.Facts facts() {
        List<Block.Fact> rows = new ArrayList<>();
        profile.situation().ifPresent(situation -> told(situation, rows));
        if (!context.begun().isEmpty()) {
            rows.add(row(
                    PrivacyPrompt.BEGUN,
                    script.words(
                            PrivacyPrompt.BEGUN_VALUE,
                            "known",
                            context.begun(),
                            "days",
                            String.valueOf(BEGUN_KEPT_DAYS))));
        } else if (profile.situation().isEmpty()) {
            rows.add(row(PrivacyPrompt.TOLD, script.words(PrivacyPrompt.NOTHING)));
        }
        rows.add(row(PrivacyPrompt.NOT_STORED, script.words(PrivacyPrompt.NOT_STORED_VALUE)));
        rows.add(row(
                PrivacyPrompt.KEPT_UNTIL,
                script.words(PrivacyPrompt.KEPT_UNTIL_VALUE, "days", String.valueOf(KEPT_DAYS))));
        rows.add(row(PrivacyPrompt.WHO_ELSE, script.words(whoElse())));
        return new Block.Facts(script.words(PrivacyPrompt.TITLE), rows);
    }

    private void told(Situation situation, List<Block.Fact> rows) {
        Naming naming = new Naming(context);
        String date = profile.answeredAt() == null
                ? ""
                : new DateTimeFormatterBuilder()
                        .appendLocalized(FormatStyle.MEDIUM, null)
                        .toFormatter(script.locale())
                        .format(profile.answeredAt().atZone(context.zone()));
        boolean number = situation.count().kind() != Count.Kind.UNKNOWN;
        rows.add(row(
                PrivacyPrompt.TOLD,
                number
                        ? script.words(
                                PrivacyPrompt.TOLD_VALUE,
                                "stage",
                                naming.stage(situation.stage()),
                                "goals",
                                naming.goals(situation.goals()),
                                "count",
                                naming.count(situation.count()),
                                "date",
                                date)
                        : script.words(
                                PrivacyPrompt.TOLD_VALUE_NO_NUMBER,
                                "stage",
                                naming.stage(situation.stage()),
                                "goals",
                                naming.goals(situation.goals()),
                                "date",
                                date)));
        if (!situation.factors().isEmpty()) {
            String factors = situation.factors().values().stream()
                    .map(option -> context.guidance().option(option).row())
                    .collect(Collectors.joining(" · "));
            rows.add(row(PrivacyPrompt.FACTORS, factors));
        }
        int numbers = profile.history().size();
        if (numbers > 0) {
            rows.add(row(
                    PrivacyPrompt.HISTORY,
                    numbers == 1
                            ? script.words(PrivacyPrompt.HISTORY_ONE)
                            : script.words(PrivacyPrompt.HISTORY_VALUE, "n", String.valueOf(numbers))));
        }
        if (!profile.shownSteps().isEmpty()) {
            rows.add(
                    row(PrivacyPrompt.STEPS, String.valueOf(profile.shownSteps().size())));
        }
    }

    private Block.Fact row(PrivacyPrompt label, String value) {
        return new Block.Fact(script.words(label), value, "");
    }

    private PrivacyPrompt whoElse() {
        return switch (context.platform()) {
            case "slack" -> PrivacyPrompt.WHO_ELSE_SLACK;
            case "discord" -> PrivacyPrompt.WHO_ELSE_DISCORD;
            default -> PrivacyPrompt.WHO_ELSE_TERMINAL;
        };
    }

    private List<Choice> choices() {
        List<Choice> choices = new ArrayList<>();
        choices.add(Choice.plain(script.words(PrivacyPrompt.BUTTON_DOWNLOAD), Action.of(PrivacyFlow.NAME, "download")));
        if (profile.situation().isPresent()) {
            choices.add(Choice.plain(script.words(PrivacyPrompt.BUTTON_CORRECT), Action.of("card", "edit")));
        }
        choices.add(Choice.danger(script.words(PrivacyPrompt.BUTTON_FORGET), Action.of(PrivacyFlow.NAME, "forget"))
                .spoken(script.words(PrivacyPrompt.SPOKEN_FORGET)));
        choices.add(Choice.plain(script.words(PrivacyPrompt.BUTTON_NOTICE), Action.of(PrivacyFlow.NAME, "notice")));
        return choices;
    }
}
