package org.connectioncoach.dialogue.machine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.connectioncoach.dialogue.Audience;
import org.connectioncoach.dialogue.Context;
import org.connectioncoach.dialogue.Conversation;
import org.connectioncoach.dialogue.Event;
import org.connectioncoach.dialogue.Flow;
import org.connectioncoach.dialogue.Move;
import org.connectioncoach.dialogue.Turn;
import org.connectioncoach.dialogue.script.Words;
import org.connectioncoach.language.Expecting;
import org.connectioncoach.language.Manner;
import org.connectioncoach.language.Meaning;
import org.connectioncoach.language.Understanding;
import org.connectioncoach.message.Action;
import org.connectioncoach.message.Reply;

/** One event on its way through the machine: who is asked, in which order (decisions on "which meaning wins"). */
final class Step implements Event.Visitor<Turn> {
    /**
     * Two presses of one button within this time are a double tap, and the second meets silence, since the card shows
     * the result. Later than that the person may never have seen an answer, and is told where they are; our own choice.
     */
    private static final Duration DOUBLE_TAP = Duration.ofSeconds(2);

    /** How long repeated abuse meets silence (product design B.14). */
    private static final Duration ABUSE_SILENCE = Duration.ofHours(1);

    private static final int SENTENCE = 4;

    private final Machine machine;
    private final Conversation before;
    private final Context context;

    Step(Machine machine, Conversation before, Context context) {
        this.machine = machine;
        this.before = before;
        this.context = context.begun(Resuming.begun(before, context));
    }

    @Override
    public Turn said(Event.Said said) {
        if (Words.blank(said.words())) {
            return silence();
        }
        if (context.audience() == Audience.PUBLIC) {
            return publicly(said.words());
        }
        String words = Words.clean(said.words());
        Optional<Event.Invoked> command = typedCommand(words);
        if (command.isPresent()) {
            return invoked(command.get());
        }
        Unfolding turn = begin();
        if (words.length() > Understanding.MAX_LENGTH) {
            return tooLong(turn, words);
        }
        Meaning meaning = read(words, turn.expecting());
        if (meaning.is(Manner.WELLBEING)) {
            return turn.carryOut(Manners.care(context)).end();
        }
        Optional<Event.Chose> typed = Labels.typed(words, turn.conversation(), machine.flows(), context);
        if (typed.isPresent()) {
            return chosen(turn, typed.get().action(), typed.get().values());
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
        return understood(turn, words, meaning);
    }

    /** Answered once, kindly; then silence for as long as it goes on within the hour. Never an argument. */
    private Turn abused(Unfolding turn) {
        boolean again = before.rudeness() > 0
                && before.lastAt() != null
                && Duration.between(before.lastAt(), context.now()).compareTo(ABUSE_SILENCE) < 0;
        turn.rude();
        return again ? turn.end() : turn.carryOut(Manners.abuse(context)).end();
    }

    /** The command typed where there is no command line: {@code /coach …}, or {@code range} with words behind it. */
    private static Optional<Event.Invoked> typedCommand(String words) {
        String rest = words.regionMatches(true, 0, "/coach", 0, 6)
                ? words.substring(6).strip()
                : words;
        if (rest.length() == words.length() && !words.regionMatches(true, 0, "range ", 0, 6)) {
            return Optional.empty();
        }
        String[] parts = rest.split("\\s+", 2);
        return Optional.of(new Event.Invoked(parts[0], parts.length > 1 ? parts[1] : ""));
    }

    private Turn understood(Unfolding turn, String words, Meaning meaning) {
        Optional<Action> agreed = ConfirmingEnd.agreed(turn.open(), meaning);
        if (agreed.isPresent()) {
            return chosen(turn, agreed.get().at(turn.conversation().turn()), List.of());
        }
        List<Mover> line = new ArrayList<>();
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
        Move move = first(line);
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

    private Meaning read(String words, Expecting expecting) {
        return context.playbook().understanding().read(words, expecting, context.today());
    }

    private Turn tooLong(Unfolding turn, String words) {
        Meaning meaning = read(words.substring(0, Understanding.MAX_LENGTH), Expecting.NOTHING);
        return turn.carryOut(meaning.is(Manner.WELLBEING) ? Manners.care(context) : Manners.tooLong(context))
                .end();
    }

    @Override
    public Turn chose(Event.Chose chose) {
        return chosen(begin(), chose.action(), chose.values());
    }

    private Turn chosen(Unfolding turn, Action action, List<String> values) {
        boolean current =
                turn.top().map(frame -> action.version() >= frame.since()).orElse(false);
        Move move = current
                ? turn.open()
                        .map(state -> state.onChosen(action, values, context))
                        .orElse(Move.notMine())
                : Move.notMine();
        if (move.kind() == Move.Kind.PASS) {
            turn.drop();
            return chosen(turn, action, values);
        }
        if (!move.isMine()) {
            if (isDoubleTap(action)) {
                return silence();
            }
            move = elsewhere(turn, action, values);
        }
        if (!move.isMine()) {
            return stale(turn);
        }
        return turn.pressed(action).carryOut(move).end();
    }

    private Move elsewhere(Unfolding turn, Action action, List<String> values) {
        if (action.flow().equals(Manners.NAME)) {
            return machine.manners().onChosen(action, turn.conversation(), context);
        }
        return machine.flow(action.flow())
                .map(flow -> flow.onChosen(action, values, context))
                .orElse(Move.notMine());
    }

    private boolean isDoubleTap(Action action) {
        return action.equals(before.lastPress())
                && before.lastAt() != null
                && Duration.between(before.lastAt(), context.now()).compareTo(DOUBLE_TAP) < 0;
    }

    @Override
    public Turn submitted(Event.Submitted submitted) {
        Unfolding turn = begin();
        boolean current = turn.top()
                .map(frame -> submitted.action().version() >= frame.since())
                .orElse(false);
        Move move = current
                ? turn.open()
                        .map(state -> state.onSubmitted(submitted, context))
                        .orElse(Move.notMine())
                : Move.notMine();
        if (!move.isMine()) {
            move = machine.flow(submitted.action().flow())
                    .map(flow -> flow.onSubmitted(submitted, context))
                    .orElse(Move.notMine());
        }
        return move.isMine() ? turn.pressed(submitted.action()).carryOut(move).end() : stale(turn);
    }

    @Override
    public Turn invoked(Event.Invoked invoked) {
        String command = invoked.command().strip().toLowerCase(Locale.ROOT);
        if (invoked.words().length() > Understanding.MAX_LENGTH) {
            return tooLong(begin(), invoked.words());
        }
        List<Mover> line = new ArrayList<>();
        for (Flow flow : machine.flows()) {
            line.add(now -> flow.onInvoked(command, invoked.words().strip(), now));
        }
        Move move = first(line);
        if (move.isMine()) {
            return begin().carryOut(move).end();
        }
        String everything = (invoked.command() + " " + invoked.words()).strip();
        return everything.isEmpty()
                ? arrived(new Event.Arrived(Event.Arrived.Kind.OPENED))
                : said(new Event.Said(everything));
    }

    @Override
    public Turn uploaded(Event.Uploaded file) {
        Unfolding turn = begin();
        List<Mover> line = new ArrayList<>();
        turn.open().ifPresent(state -> line.add(now -> state.onUploaded(file, now)));
        machine.flows().forEach(flow -> line.add(now -> flow.onUploaded(file, now)));
        Move move = first(line);
        return turn.carryOut(move.isMine() ? move : Manners.wordless(context)).end();
    }

    @Override
    public Turn arrived(Event.Arrived arrived) {
        Unfolding turn = begin();
        if (arrived.kind() == Event.Arrived.Kind.WORDLESS) {
            return turn.carryOut(Manners.wordless(context)).end();
        }
        return turn.carryOut(machine.manners().welcome(turn.conversation(), context))
                .end();
    }

    @Override
    public Turn elapsed(Event.Elapsed elapsed) {
        return silence();
    }

    /** Nothing happened that counts. */
    private Turn silence() {
        return new Turn(before, context.profile(), List.of(), List.of(), null);
    }

    private Turn stale(Unfolding turn) {
        return turn.carryOut(machine.manners().stale(turn.conversation(), context))
                .end();
    }

    private Turn publicly(String words) {
        Reply reply = machine.flows().stream()
                .flatMap(flow -> flow.publicly(words, context).stream())
                .findFirst()
                .orElseGet(() -> Manners.takePrivate(context));
        return new Turn(before, context.profile(), List.of(Stamp.reply(reply, before.turn())), List.of(), null);
    }

    private Unfolding begin() {
        Conversation next = before.next(context.now());
        Unfolding turn =
                new Unfolding(machine.manners(), Resuming.rested(before, context) ? next.missed(0) : next, context);
        if (Resuming.expired(before, context)) {
            turn.expire();
        }
        return turn;
    }

    private Move first(List<Mover> line) {
        for (Mover mover : line) {
            Move move = mover.move(context);
            if (move.isMine()) {
                return move;
            }
        }
        return Move.notMine();
    }

    private interface Mover {
        Move move(Context now);
    }
}
