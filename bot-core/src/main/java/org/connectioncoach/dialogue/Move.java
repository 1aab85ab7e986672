package org.connectioncoach.dialogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.connectioncoach.member.Profile;
import org.connectioncoach.message.Block;
import org.connectioncoach.message.Form;
import org.connectioncoach.message.Reply;
import org.connectioncoach.message.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a state or a flow decided, before the machine carries it out.
 *
 * @param kind what happens to the stack of open questions
 * @param next the state to go to, for the kinds that lead to one
 * @param replies what to say before the next question
 * @param lead what to say in the same message as the next question, above it
 * @param remember the profile from now on, or null when unchanged
 * @param effects what else to do
 * @param form a form to open, or null
 */
public record Move(
        Kind kind,
        @Nullable State next,
        List<Reply> replies,
        List<Block> lead,
        @Nullable Profile remember,
        List<Effect> effects,
        @Nullable Form form) {

    /** What happens to the stack. */
    public enum Kind {
        /** Not understood here: ask the next in line. */
        NOT_MINE,
        /** Meant for this question, but not understood: the recovery ladder. */
        MISUNDERSTOOD,
        /** The question stays open and is not repeated. */
        STAY,
        /** The question is repeated. */
        REPEAT,
        /** The question gives way to the next one. */
        BECOME,
        /** Everything open gives way to this one question. */
        START,
        /** A detour: the question waits below. */
        PUSH,
        /** A yes or no about what was said: everything that is open waits below. */
        CHECK,
        /** The flow ends; a question below returns, as after a detour. */
        DONE,
        /** A side question was answered: the open question returns, and nothing is taken from the stack. */
        ASIDE,
        /** The flow ends; a question below is asked in full. */
        RETURN,
        /** The flow ends, and the question below, or else everybody, gets the same event. */
        PASS,
        /** Everything open is dropped. */
        CLEAR
    }

    private static final Set<Kind> LEADING_ON = EnumSet.of(Kind.BECOME, Kind.START, Kind.PUSH, Kind.CHECK);

    public Move {
        replies = List.copyOf(replies);
        lead = List.copyOf(lead);
        effects = List.copyOf(effects);
        if (LEADING_ON.contains(kind) != (next != null)) {
            throw new IllegalArgumentException(kind + " with next " + next);
        }
    }

    private static Move of(Kind kind, @Nullable State next) {
        return new Move(kind, next, List.of(), List.of(), null, List.of(), null);
    }

    public static Move notMine() {
        return of(Kind.NOT_MINE, null);
    }

    public static Move misunderstood() {
        return of(Kind.MISUNDERSTOOD, null);
    }

    public static Move stay() {
        return of(Kind.STAY, null);
    }

    public static Move repeat() {
        return of(Kind.REPEAT, null);
    }

    public static Move become(State next) {
        return of(Kind.BECOME, next);
    }

    public static Move push(State next) {
        return of(Kind.PUSH, next);
    }

    public static Move check(State next) {
        return of(Kind.CHECK, next);
    }

    public static Move start(State next) {
        return of(Kind.START, next);
    }

    public static Move aside() {
        return of(Kind.ASIDE, null);
    }

    public static Move done() {
        return of(Kind.DONE, null);
    }

    public static Move returning() {
        return of(Kind.RETURN, null);
    }

    public static Move pass() {
        return of(Kind.PASS, null);
    }

    public static Move clear() {
        return of(Kind.CLEAR, null);
    }

    public boolean isMine() {
        return kind != Kind.NOT_MINE;
    }

    public Move saying(Reply... more) {
        List<Reply> all = new ArrayList<>(replies);
        all.addAll(Arrays.asList(more));
        return new Move(kind, next, all, lead, remember, effects, form);
    }

    public Move saying(Text text) {
        return saying(Reply.of(new Block.Paragraph(text)));
    }

    /** Says it at the head of the next question, in one message with it. */
    public Move leading(Block... blocks) {
        List<Block> all = new ArrayList<>(lead);
        all.addAll(Arrays.asList(blocks));
        return new Move(kind, next, replies, all, remember, effects, form);
    }

    public Move leading(Text text) {
        return leading(new Block.Paragraph(text));
    }

    public Move remembering(Profile profile) {
        return new Move(kind, next, replies, lead, profile, effects, form);
    }

    public Move doing(Effect effect) {
        List<Effect> all = new ArrayList<>(effects);
        all.add(effect);
        return new Move(kind, next, replies, lead, remember, all, form);
    }

    public Move opening(Form newForm) {
        return new Move(kind, next, replies, lead, remember, effects, newForm);
    }
}
