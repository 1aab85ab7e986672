package org.connectioncoach.dialogue.machine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.connectioncoach.dialogue.Context;
import org.connectioncoach.dialogue.Conversation;
import org.connectioncoach.dialogue.Event;
import org.connectioncoach.dialogue.Flow;
import org.connectioncoach.dialogue.Move;
import org.connectioncoach.dialogue.Turn;
import org.connectioncoach.dialogue.machine.manner.ConfirmingEnd;
import org.connectioncoach.dialogue.machine.manner.Resuming;
import org.connectioncoach.dialogue.machine.manner.Sayings;
import org.connectioncoach.dialogue.remark.Nerves;
import org.connectioncoach.dialogue.remark.RemarkFlow;
import org.connectioncoach.language.Expecting;
import org.connectioncoach.language.Manner;
import org.connectioncoach.language.Meaning;
import org.connectioncoach.language.Understanding;
import org.connectioncoach.message.Action;
import org.connectioncoach.message.Reply;

/** What words do: who hears them, in which order (decisions on "which meaning wins"). */
final class Hearing {
    /** How long repeated abuse meets silence (product design B.14). */
    private static final Duration ABUSE_SILENCE = Duration.ofHours(1);

    /** So many words and more are a sentence, and no plain answer. */
    private static final int SENTENCE = 4;

    private final Setting setting;
    private final Machine machine;
    private final Conversation before;
    private final Context context;
    private final Pressing pressing;

    Hearing(Setting setting, Pressing pressing) {
        this.setting = setting;
        this.machine = setting.machine();
        this.before = setting.before();
        this.context = setting.context();
        this.pressing = pressing;
    }

    /** @param words without what cannot be seen, and no command */
    Turn said(String words) {
        Unfolding turn = setting.begin();
        if (words.length() > Understanding.MAX_LENGTH) {
            return tooLong(turn, words);
        }
        Meaning meaning = read(words, turn.expecting());
        if (meaning.is(Manner.WELLBEING)) {
            return turn.carryOut(Sayings.care(context)).end();
        }
        Optional<Event.Chose> typed = Labels.typed(words, turn.conversation(), machine.flows(), context);
        if (typed.isPresent()) {
            return pressing.chosen(turn, typed.get().action(), typed.get().values());
        }
        if (meaning.is(Manner.ABUSE)) {
            return abused(turn);
        }
        turn.polite();
        boolean expired = Resuming.expired(before, context);
        if (expired && Resuming.noAnswer(meaning)) {
            return turn.end();
        }
        if (!expired && Resuming.due(before, meaning, context)) {
            return turn.comeBack()
                    .carryOut(Move.check(new Resuming(context.begun())))
                    .end();
        }
        return besidesNerves(turn, words).orElseGet(() -> understood(turn, words, meaning));
    }

    /** An answer that comes with a nervous word is taken, and met kindly; empty when there is none of both. */
    private Optional<Turn> besidesNerves(Unfolding turn, String words) {
        if (takesAnyWords(turn) || !Nerves.shown(words)) {
            return Optional.empty();
        }
        String rest = Nerves.besides(words);
        Meaning told = read(rest, turn.expecting());
        return told.answersAnything()
                ? Optional.of(understood(turn.beginning(RemarkFlow.kind(context)), rest, told))
                : Optional.empty();
    }

    /** Answered once, kindly; then silence for as long as it goes on within the hour. Never an argument. */
    private Turn abused(Unfolding turn) {
        boolean again = before.rudeness() > 0
                && before.lastAt() != null
                && Duration.between(before.lastAt(), context.now()).compareTo(ABUSE_SILENCE) < 0;
        turn.rude();
        return again ? turn.end() : turn.carryOut(Sayings.abuse(context)).end();
    }

    private Turn understood(Unfolding turn, String words, Meaning meaning) {
        Optional<Action> agreed = ConfirmingEnd.agreed(turn.open(), meaning);
        if (agreed.isPresent()) {
            return pressing.chosen(turn, agreed.get().at(turn.conversation().turn()), List.of());
        }
        List<Setting.Mover> line = new ArrayList<>();
        if (!takesAnyWords(turn)) {
            machine.flows().stream()
                    .filter(flow -> flow.isRemark(words))
                    .forEach(flow -> line.add(now -> flow.onSaid(words, meaning, now)));
        }
        if (opensDoors(turn, words)) {
            machine.flows().stream()
                    .filter(flow -> flow.isAskedFor(words, context))
                    .forEach(flow -> line.add(now -> flow.onSaid(words, meaning, now)));
        }
        turn.open().ifPresent(state -> line.add(now -> state.onSaid(words, meaning, now)));
        line.add(now -> machine.manners().onSaid(meaning, turn.conversation(), now));
        for (Flow flow : machine.flows()) {
            line.add(now -> flow.onSaid(words, meaning, now));
        }
        Move move = setting.first(line);
        if (move.kind() == Move.Kind.PASS) {
            turn.drop();
            Meaning again = read(words, turn.expecting());
            return understood(turn, words, again);
        }
        return turn.carryOut(move.isMine() ? move : Move.misunderstood()).end();
    }

    /** Whether more is said than an open question with a plain answer waits for; one that takes any words has them all. */
    private static boolean opensDoors(Unfolding turn, String words) {
        return turn.open().isEmpty()
                || (turn.expecting() != Expecting.NOTHING && words.strip().split("\\s+", SENTENCE).length == SENTENCE);
    }

    private static boolean takesAnyWords(Unfolding turn) {
        return turn.open().isPresent() && turn.expecting() == Expecting.NOTHING;
    }

    private Meaning read(String words, Expecting expecting) {
        return context.playbook().understanding().read(words, expecting, context.today());
    }

    /** Nothing that long is understood, but whoever is in distress is heard. */
    Turn tooLong(Unfolding turn, String words) {
        Meaning meaning = read(words.substring(0, Understanding.MAX_LENGTH), Expecting.NOTHING);
        return turn.carryOut(meaning.is(Manner.WELLBEING) ? Sayings.care(context) : Sayings.tooLong(context))
                .end();
    }

    /** Answers in front of everybody; the conversation with the member stays as it is. */
    Turn publicly(String words) {
        Reply reply = machine.flows().stream()
                .flatMap(flow -> flow.publicly(words, context).stream())
                .findFirst()
                .orElseGet(() -> Sayings.takePrivate(context));
        return new Turn(before, context.profile(), List.of(Stamp.reply(reply, before.turn())), List.of(), null);
    }
}
