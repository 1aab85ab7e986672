package org.connectioncoach.language.manner;

import java.util.List;
import java.util.Optional;
import org.connectioncoach.language.Manner;
import org.connectioncoach.language.text.Utterance;
import org.connectioncoach.language.text.Wording;

/** Finds the manner a sentence shows. Those that destroy or stop something need clear words and are looked for first. */
public final class Manners {
    private static final int LONG = 30;

    /** Whoever goes on neither cancels nor starts over: "start over? no, keep going". */
    private static final Wording KEEPS_GOING =
            Wording.of("\\bno (?:[,.!] )?(?:lets )?(?:keep going|carry on|go on|continue)\\b");

    private Manners() {}

    /** Manners that win over an answer in the same message. */
    public static Optional<Manner> firm(Utterance utterance) {
        String text = utterance.text();
        if (WhatIf.ASKED.in(text)) {
            return Optional.of(Manner.WHAT_IF);
        }
        Optional<Manner> found = first(DataRules.RULES, text);
        if (found.isPresent()) {
            return found;
        }
        if (KEEPS_GOING.in(text)) {
            return first(TalkRules.FIRM, text);
        }
        boolean outsideQuestion = text.matches("^ (?:\\w+ ){0,3}how (?:do|can|to|would) .*") && !text.contains(" you ");
        if (!outsideQuestion
                || !text.matches(
                        ".*\\b(?:linkedin|someone|people|requests?|spam|invitations?|connections?|recruiters?)\\b.*")) {
            found = first(FlowRules.RULES, text);
        }
        return found.isPresent() ? found : first(TalkRules.FIRM, text);
    }

    /** Whether the message says this, and nothing else that could turn it into something different. */
    public static boolean isAllOf(Utterance utterance, Manner manner) {
        return FlowRules.RULES.stream().anyMatch(rule -> rule.manner() == manner && rule.isAll(utterance.text()));
    }

    /** Manners that give way to an answer to the open question. */
    public static Optional<Manner> soft(Utterance utterance) {
        String text = utterance.text();
        Optional<Manner> found = first(TalkRules.SOFT, text);
        if (found.isPresent()) {
            return found;
        }
        if (SocialRules.swears(utterance.raw())) {
            return Optional.of(Manner.ABUSE);
        }
        if (utterance.tokens().size() <= LONG) {
            found = first(SocialRules.RULES, text);
        }
        return found.isPresent() || !Gibberish.is(utterance) ? found : Optional.of(Manner.GIBBERISH);
    }

    private static Optional<Manner> first(List<Rule> rules, String text) {
        return rules.stream()
                .filter(rule -> rule.applies(text))
                .map(Rule::manner)
                .findFirst();
    }
}
