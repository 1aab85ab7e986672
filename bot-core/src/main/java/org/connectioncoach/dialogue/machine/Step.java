package org.connectioncoach.dialogue.machine;

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
import org.connectioncoach.dialogue.machine.manner.Sayings;
import org.connectioncoach.dialogue.script.Words;
import org.connectioncoach.language.Understanding;

/** One event on its way through the machine. */
final class Step implements Event.Visitor<Turn> {
    private final Machine machine;
    private final Context context;
    private final Setting setting;
    private final Pressing pressing;
    private final Hearing hearing;

    Step(Machine machine, Conversation before, Context context) {
        this.machine = machine;
        this.setting = Setting.of(machine, before, context);
        this.context = setting.context();
        this.pressing = new Pressing(setting);
        this.hearing = new Hearing(setting, pressing);
    }

    @Override
    public Turn said(Event.Said said) {
        if (Words.blank(said.words())) {
            return setting.silence();
        }
        if (context.audience() == Audience.PUBLIC) {
            return hearing.publicly(said.words());
        }
        String words = Words.clean(said.words());
        Optional<Event.Invoked> command = typedCommand(words);
        return command.isPresent() ? invoked(command.get()) : hearing.said(words);
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

    @Override
    public Turn submitted(Event.Submitted submitted) {
        return pressing.submitted(submitted);
    }

    @Override
    public Turn chose(Event.Chose chose) {
        return pressing.chosen(setting.begin(), chose.action(), chose.values());
    }

    @Override
    public Turn invoked(Event.Invoked invoked) {
        String command = invoked.command().strip().toLowerCase(Locale.ROOT);
        if (invoked.words().length() > Understanding.MAX_LENGTH) {
            return hearing.tooLong(setting.begin(), invoked.words());
        }
        List<Setting.Mover> line = new ArrayList<>();
        for (Flow flow : machine.flows()) {
            line.add(now -> flow.onInvoked(command, invoked.words().strip(), now));
        }
        Move move = setting.first(line);
        if (move.isMine()) {
            return setting.begin().carryOut(move).end();
        }
        String everything = (invoked.command() + " " + invoked.words()).strip();
        return everything.isEmpty()
                ? arrived(new Event.Arrived(Event.Arrived.Kind.OPENED))
                : said(new Event.Said(everything));
    }

    @Override
    public Turn uploaded(Event.Uploaded file) {
        Unfolding turn = setting.begin();
        List<Setting.Mover> line = new ArrayList<>();
        turn.open().ifPresent(state -> line.add(now -> state.onUploaded(file, now)));
        machine.flows().forEach(flow -> line.add(now -> flow.onUploaded(file, now)));
        Move move = setting.first(line);
        return turn.carryOut(move.isMine() ? move : Sayings.wordless(context)).end();
    }

    @Override
    public Turn arrived(Event.Arrived arrived) {
        Unfolding turn = setting.begin();
        if (arrived.kind() == Event.Arrived.Kind.WORDLESS) {
            return turn.carryOut(Sayings.wordless(context)).end();
        }
        return turn.carryOut(machine.manners().welcome(turn.conversation(), context))
                .end();
    }

    @Override
    public Turn elapsed(Event.Elapsed elapsed) {
        return setting.silence();
    }
}
