package org.connectioncoach.app.range;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.connectioncoach.advice.Advice;
import org.connectioncoach.advice.guidance.Guidance;
import org.connectioncoach.advice.guidance.Tip;
import org.connectioncoach.dialogue.Audience;
import org.connectioncoach.dialogue.Context;
import org.connectioncoach.dialogue.Conversation;
import org.connectioncoach.dialogue.Event;
import org.connectioncoach.dialogue.machine.Machine;
import org.connectioncoach.dialogue.playbook.Playbook;
import org.connectioncoach.dialogue.range.request.RangeGrammar;
import org.connectioncoach.dialogue.range.request.RangeRequest;
import org.connectioncoach.member.Profile;
import org.connectioncoach.member.Situation;
import org.connectioncoach.message.Block;
import org.connectioncoach.message.PlainText;
import org.connectioncoach.message.Reply;

/** The one-line way, for somebody of whom nothing is known: what a chat would answer, without a chat. */
public final class Ranges {
    private final Machine machine;
    private final Context context;

    public Ranges(Machine machine, Playbook playbook, Instant now) {
        this.machine = machine;
        this.context = new Context(now, ZoneOffset.UTC, "", Audience.PRIVATE, "terminal", Profile.EMPTY, playbook);
    }

    public Guidance guidance() {
        return context.guidance();
    }

    public RangeRequest read(String words) {
        LocalDate today = context.today();
        return RangeGrammar.read(words, context.playbook().understanding(), today);
    }

    /** The situation, if everything was said and everything that was said is known. */
    public static Optional<Situation> situation(RangeRequest request) {
        return request.problems().isEmpty() ? request.situation() : Optional.empty();
    }

    public Advice advise(Situation situation) {
        return context.advise(situation);
    }

    /** The first three steps, for somebody who has seen none. */
    public List<Tip> steps(Advice advice) {
        return context.playbook().picker().pick(advice.situation(), advice.standing(), List.of(), false);
    }

    /** What a chat answers, without its buttons. */
    public String card(String words) {
        return answer(words).stream()
                .map(reply -> PlainText.of(reply.blocks().stream()
                        .filter(block -> !(block instanceof Block.Choices))
                        .toList()))
                .collect(Collectors.joining("\n"))
                .replaceAll("\n\n+", "\n");
    }

    /** The first sentence of what a chat answers: what is missing or not known. */
    public String refusal(String words) {
        return answer(words).stream()
                .flatMap(reply -> reply.blocks().stream())
                .filter(Block.Paragraph.class::isInstance)
                .map(PlainText::of)
                .findFirst()
                .map(text -> text.replace('\n', ' '))
                .orElse("");
    }

    private List<Reply> answer(String words) {
        return machine.step(Conversation.NEW, new Event.Invoked("range", words), context)
                .replies();
    }
}
