package org.connectioncoach.app.command.member;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.connectioncoach.app.chat.MovableClock;
import org.connectioncoach.app.chat.Talk;
import org.connectioncoach.app.chat.TerminalPost;
import org.connectioncoach.app.chat.json.JsonChat;
import org.connectioncoach.app.chat.text.Keyboard;
import org.connectioncoach.app.chat.text.TextChat;
import org.connectioncoach.app.engine.Engine;
import org.connectioncoach.app.process.Refused;
import org.connectioncoach.app.process.Surroundings;
import org.connectioncoach.app.wiring.Wiring;
import org.connectioncoach.member.MemberId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./coach chat}, and {@code ./coach} alone. */
@Command(
        name = "chat",
        header = "Talks with the coach right here.",
        description = {
            "%nType as you would to a person; choices are shown in [brackets], and typing one is choosing it. What you"
                    + " tell is kept on this computer, so you can stop at any moment and go on later.%n",
            "/later 3 days     sees what the coach says by then (for trying things out)",
            "/upload FILE      hands over a file, such as LinkedIn's Connections.csv",
            "/quit             leaves; so do Ctrl-D and Ctrl-C%n"
        },
        footer = {
            "",
            "With --json every line in is one object: {\"say\":\"hi\"} {\"press\":\"Start\"} or {\"press\":1}",
            "  {\"choose\":[\"jobs\",\"learn\"]} {\"submit\":{\"field\":\"value\"}} {\"upload\":\"FILE\"} {\"later\":\"3 days\"}",
            "and every line out is one: {\"replies\":[{\"text\":\"…\",\"choices\":[…],\"form\":{…},\"alt\":\"…\"}]} or {\"error\":\"…\"}"
        })
public final class ChatCommand implements Runnable {
    private final Wiring wiring;

    @Option(names = "--json", description = "For programs: one JSON object a line, in and out.")
    private boolean json;

    @Option(
            names = "--person",
            paramLabel = "ID",
            defaultValue = "me",
            description = "Who is talking; each has a conversation of their own. Default: ${DEFAULT-VALUE}")
    private String person = "me";

    @Option(names = "--fresh", description = "Forgets this person first.")
    private boolean fresh;

    public ChatCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public void run() {
        MemberId member = member();
        MovableClock clock = new MovableClock(wiring.clock());
        TerminalPost post = new TerminalPost(member);
        try (Engine engine = wiring.engineForOnePerson(post, clock)) {
            if (fresh) {
                engine.store().members().erase(member);
            }
            talk(new Talk(engine.turns(), post, member, clock, engine::nudge));
        } catch (IOException e) {
            throw new UncheckedIOException("reading what is typed", e);
        }
    }

    private void talk(Talk talk) throws IOException {
        Surroundings surroundings = wiring.surroundings();
        if (json) {
            new JsonChat(talk)
                    .run(
                            new BufferedReader(new InputStreamReader(surroundings.in(), StandardCharsets.UTF_8)),
                            surroundings.out());
            return;
        }
        try (Keyboard keyboard = Keyboard.of(surroundings.in(), surroundings.interactive())) {
            new TextChat(talk, keyboard, surroundings.out()).run();
        }
    }

    private MemberId member() {
        if (!person.matches("[\\p{L}\\p{N}._@-]{1,64}")) {
            throw Refused.wrongUse("--person takes up to 64 letters and digits, such as --person sam.");
        }
        return MemberId.terminal(person);
    }
}
