package org.connectioncoach.dialogue.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.connectioncoach.advice.Advice;
import org.connectioncoach.dialogue.Context;
import org.connectioncoach.dialogue.naming.Naming;
import org.connectioncoach.dialogue.script.Script;
import org.connectioncoach.language.Meaning;
import org.connectioncoach.language.NumberReading;
import org.connectioncoach.member.FactorOption;
import org.connectioncoach.member.Goal;
import org.connectioncoach.member.Situation;
import org.connectioncoach.member.Stage;
import org.connectioncoach.message.Text;

/** A situation tried out: the same sum with another answer, saved only when asked to. */
final class WhatIf {
    private WhatIf() {}

    /** The situation with what a message says; empty when it says nothing that would change it. */
    static Optional<Situation> tried(Situation situation, Meaning meaning) {
        Situation tried = situation;
        if (meaning.stage().isPresent()) {
            tried = tried.with(meaning.stage().get());
        }
        if (!meaning.goals().isEmpty()) {
            tried = tried.with(meaning.goals());
        }
        if (meaning.number() instanceof NumberReading.Read read) {
            tried = tried.with(read.count());
        }
        for (FactorOption option : meaning.factors().values()) {
            tried = tried.with(option);
        }
        return meaning.answersAnything() ? Optional.of(tried) : Optional.empty();
    }

    /** Reads {@code stage.mid_career}, {@code goal.learn} or {@code geo.global}. */
    static Optional<Situation> tried(Situation situation, String value) {
        String[] parts = value.split("\\.", 2);
        if (parts.length != 2) {
            return Optional.empty();
        }
        return switch (parts[0]) {
            case "stage" -> Stage.ofId(parts[1]).map(situation::with);
            case "goal" -> Goal.ofId(parts[1]).map(goal -> situation.with(List.of(goal)));
            default ->
                org.connectioncoach.member.Factor.ofId(parts[0])
                        .flatMap(factor -> FactorOption.ofId(factor, parts[1]))
                        .map(situation::with);
        };
    }

    /** The question put back, and the band it would give. */
    static Text answer(Situation situation, Situation tried, Context context) {
        Script script = context.script();
        String question = String.join(" ", questions(situation, tried, context));
        Advice now = context.advise(situation);
        Advice then = context.advise(tried);
        String low = context.figures().number(then.band().low());
        String high = context.figures().number(then.band().high());
        Text answer;
        if (!then.bandShown()) {
            answer = script.say(ActionPrompt.WHAT_IF_HIDDEN, "question", question);
        } else if (then.band().equals(now.band()) && then.stage().equals(now.stage())) {
            answer = script.say(ActionPrompt.WHAT_IF_SAME, "question", question, "low", low, "high", high);
        } else {
            answer = script.say(ActionPrompt.WHAT_IF_BAND, "question", question, "low", low, "high", high);
        }
        return answer.plus(" ").plus(script.say(ActionPrompt.NOT_SAVED));
    }

    private static List<String> questions(Situation situation, Situation tried, Context context) {
        Script script = context.script();
        Naming naming = new Naming(context);
        List<String> questions = new ArrayList<>();
        if (situation.stage() != tried.stage()) {
            questions.add(script.words(ActionPrompt.WHAT_IF_STAGE, "stage", naming.stage(tried.stage())));
        }
        if (!situation.goals().equals(tried.goals())) {
            questions.add(script.words(ActionPrompt.WHAT_IF_GOAL, "goal", naming.goals(tried.goals())));
        }
        if (!situation.count().equals(tried.count())) {
            questions.add(script.words(ActionPrompt.WHAT_IF_COUNT, "count", naming.count(tried.count())));
        }
        for (FactorOption option : tried.factors().values()) {
            if (!situation.has(option)) {
                questions.add(context.guidance().option(option).whatIf());
            }
        }
        return questions;
    }
}
