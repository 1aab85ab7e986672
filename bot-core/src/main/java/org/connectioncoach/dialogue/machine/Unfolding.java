package org.connectioncoach.dialogue.machine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.connectioncoach.dialogue.Context;
import org.connectioncoach.dialogue.Conversation;
import org.connectioncoach.dialogue.Effect;
import org.connectioncoach.dialogue.Move;
import org.connectioncoach.dialogue.State;
import org.connectioncoach.dialogue.Turn;
import org.connectioncoach.dialogue.machine.manner.Besides;
import org.connectioncoach.dialogue.machine.manner.ConfirmingEnd;
import org.connectioncoach.dialogue.machine.manner.MannerPrompt;
import org.connectioncoach.dialogue.machine.manner.Manners;
import org.connectioncoach.dialogue.machine.manner.Recovery;
import org.connectioncoach.dialogue.machine.manner.Sayings;
import org.connectioncoach.language.Expecting;
import org.connectioncoach.message.Action;
import org.connectioncoach.message.Block;
import org.connectioncoach.message.Form;
import org.connectioncoach.message.Reply;
import org.connectioncoach.message.Text;
import org.jspecify.annotations.Nullable;

/** A turn in the making: carries out moves on the stack and collects what is said. Used once, by one thread. */
final class Unfolding {
    private final Manners manners;
    private Conversation conversation;
    private Context context;
    private final List<Reply> replies = new ArrayList<>();
    private final List<Effect> effects = new ArrayList<>();
    private @Nullable Form form;
    private List<Block> first = List.of();

    Unfolding(Manners manners, Conversation conversation, Context context) {
        this.manners = manners;
        this.conversation = conversation;
        this.context = context;
    }

    Conversation conversation() {
        return conversation;
    }

    Optional<Conversation.Frame> top() {
        return conversation.top();
    }

    Optional<State> open() {
        return conversation.open();
    }

    Expecting expecting() {
        return open().map(State::expecting).orElse(Expecting.NOTHING);
    }

    void drop() {
        conversation = conversation.pop();
    }

    /** Who left in the middle of leaving, and is here again, did not leave. */
    Unfolding comeBack() {
        if (open().filter(ConfirmingEnd.class::isInstance).isPresent()) {
            drop();
        }
        return this;
    }

    /** Half-finished questions are too old to go on with. */
    void expire() {
        conversation = conversation.with(List.of()).missed(0);
        replies.add(Sayings.expired(context));
    }

    Unfolding pressed(Action action) {
        conversation = conversation.pressed(action);
        return this;
    }

    /** Says this before everything else in the turn. */
    Unfolding beginning(Text words) {
        first = List.of(new Block.Paragraph(words));
        return this;
    }

    void rude() {
        conversation = conversation.rude(conversation.rudeness() + 1);
    }

    void polite() {
        conversation = conversation.rude(0);
    }

    Unfolding carryOut(Move move) {
        if (move.remember() != null) {
            context = context.with(move.remember());
        }
        List<Block> lead = head(move.kind() == Move.Kind.ASIDE && open().isPresent() ? Besides.question(move) : move);
        effects.addAll(move.effects());
        if (move.form() != null) {
            form = move.form();
        }
        if (move.kind() == Move.Kind.MISUNDERSTOOD) {
            misunderstood();
            return this;
        }
        conversation = conversation.missed(0);
        State next = move.next();
        switch (move.kind()) {
            case BECOME -> {
                conversation = conversation.pop();
                enter(next, lead);
            }
            case START -> {
                conversation = conversation.with(List.of());
                enter(next, lead);
            }
            case PUSH -> {
                makeRoomFor(next);
                enter(next, lead);
            }
            case CHECK -> enter(next, lead);
            case REPEAT -> askAgain(lead, false);
            case ASIDE -> askAgain(lead, true);
            case RETURN -> {
                conversation = conversation.pop();
                askAgain(lead, false);
            }
            case DONE -> {
                conversation = conversation.pop();
                askAgain(lead, true);
            }
            case CLEAR -> {
                conversation = conversation.with(List.of());
                lead(lead);
            }
            case STAY, NOT_MINE, PASS, MISUNDERSTOOD -> lead(lead);
        }
        return this;
    }

    /** Says the move's replies; what leads goes into the first of them, or else remains for the question. */
    private List<Block> head(Move move) {
        if (move.replies().isEmpty()) {
            return move.lead();
        }
        ask(move.replies().get(0), move.lead());
        replies.addAll(move.replies().subList(1, move.replies().size()));
        return List.of();
    }

    /** Detours nest one level (product design B.1.4): a second one takes the place of the first. */
    private void makeRoomFor(@Nullable State next) {
        List<Conversation.Frame> frames = new ArrayList<>(conversation.stack());
        frames.removeIf(frame -> next != null && frame.state().getClass() == next.getClass());
        while (frames.size() > 1) {
            frames.remove(frames.size() - 1);
        }
        conversation = conversation.with(frames);
    }

    private void enter(@Nullable State next, List<Block> lead) {
        if (next == null) {
            throw new IllegalStateException("a move without a state to go to");
        }
        conversation = conversation.push(next);
        ask(next.ask(context), lead);
    }

    private void askAgain(List<Block> lead, boolean afterDetour) {
        Optional<State> open = open();
        if (open.isEmpty()) {
            lead(lead);
            if (replies.isEmpty() && effects.isEmpty()) {
                replies.add(Reply.of(new Block.Paragraph(context.script().say(MannerPrompt.CLOSED))));
            }
            return;
        }
        ask(afterDetour ? open.get().askAgain(context) : open.get().ask(context), lead);
    }

    private void ask(Reply question, List<Block> lead) {
        List<Block> blocks = new ArrayList<>(lead);
        blocks.addAll(question.blocks());
        replies.add(new Reply(blocks, question.placement()));
    }

    private void lead(List<Block> lead) {
        if (!lead.isEmpty()) {
            replies.add(Reply.of(lead));
        }
    }

    private void misunderstood() {
        int misses = Math.min(conversation.misses() + 1, Recovery.LAST);
        conversation = conversation.missed(misses);
        replies.add(Recovery.reply(misses, open(), manners, context));
    }

    Turn end() {
        if (!first.isEmpty() && !replies.isEmpty()) {
            List<Block> blocks = new ArrayList<>(first);
            blocks.addAll(replies.get(0).blocks());
            replies.set(0, new Reply(blocks, replies.get(0).placement()));
        }
        List<Reply> stamped = replies.stream()
                .map(reply -> Stamp.reply(reply, conversation.turn()))
                .toList();
        Form stampedForm = form == null ? null : form.at(conversation.turn());
        return new Turn(conversation, context.profile(), stamped, effects, stampedForm);
    }
}
