package org.connectioncoach.benchmarks;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.connectioncoach.coach.codec.Codec;
import org.connectioncoach.coach.playbook.ContentPlaybooks;
import org.connectioncoach.content.ContentLibrary;
import org.connectioncoach.content.pack.ConfigFiles;
import org.connectioncoach.dialogue.Audience;
import org.connectioncoach.dialogue.Context;
import org.connectioncoach.dialogue.Conversation;
import org.connectioncoach.dialogue.Event;
import org.connectioncoach.dialogue.Turn;
import org.connectioncoach.dialogue.coaching.Coaching;
import org.connectioncoach.dialogue.machine.Machine;
import org.connectioncoach.language.Topics;
import org.connectioncoach.language.english.EnglishUnderstanding;
import org.connectioncoach.member.Profile;
import org.connectioncoach.message.Action;
import org.connectioncoach.message.Form;
import org.connectioncoach.message.PlainText;
import org.connectioncoach.message.Reply;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * A warm turn on one core, storage left out: the six turns of one conversation (start, stage, goal, number, fine-tune,
 * result), each from the conversation that led up to it. Per second and turn.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 4, time = 3)
public class EngineTurn {
    private static final int TURNS = 6;
    private static final Instant NOW = LocalDate.of(2026, 3, 2).atStartOfDay().toInstant(ZoneOffset.UTC);

    private final Machine machine = Coaching.machine();
    private final Codec codec = new Codec();
    private final List<Moment> moments = new ArrayList<>();

    /** What is known before a turn, and what happens in it. */
    private record Moment(Conversation before, Event event, Context context, String stored, String storedProfile) {}

    @Setup
    public void recordTheConversation() {
        ContentLibrary library = ContentLibrary.open(ConfigFiles.shipped(), Clock.fixed(NOW, ZoneOffset.UTC));
        ContentPlaybooks playbooks = new ContentPlaybooks(
                library,
                content -> new EnglishUnderstanding(content.vocabulary()),
                content -> question -> new Topics.Finding(Topics.Verdict.OUT_OF_SCOPE, List.of()));
        Context context = new Context(
                NOW,
                ZoneOffset.UTC,
                "",
                Audience.DIRECT,
                "terminal",
                Profile.EMPTY,
                playbooks.playbookFor("terminal", "", Locale.ENGLISH));
        Turn last = happen(Conversation.NEW, new Event.Invoked("start", ""), context);
        last = press(last, context, "assess", "stage", "mid_career");
        last = choose(last, context);
        last = happen(last.next(), new Event.Said("640"), context.with(last.profile()));
        last = press(last, context, "card", "refine", "");
        Form form = Objects.requireNonNull(last.form());
        happen(
                last.next(),
                new Event.Submitted(form.action(), Map.of("geo", List.of("several"))),
                context.with(last.profile()));
        if (moments.size() != TURNS) {
            throw new IllegalStateException("the conversation has " + moments.size() + " turns");
        }
    }

    private Turn happen(Conversation before, Event event, Context context) {
        moments.add(new Moment(before, event, context, codec.write(before), codec.write(context.profile())));
        Turn turn = machine.step(before, event, context);
        if (turn.replies().isEmpty() && turn.form() == null) {
            throw new IllegalStateException("no answer to " + event);
        }
        return turn;
    }

    private Turn press(Turn last, Context context, String flow, String step, String value) {
        Action action = last.replies().stream()
                .flatMap(reply -> reply.choices().stream())
                .map(choice -> choice.action())
                .filter(offered -> offered.sameAs(Action.of(flow, step, value)))
                .findFirst()
                .orElseThrow();
        return happen(last.next(), Event.Chose.button(action), context.with(last.profile()));
    }

    private Turn choose(Turn last, Context context) {
        Action action = Action.of("assess", "goals").at(last.next().turn());
        return happen(last.next(), new Event.Chose(action, List.of("visibility")), context.with(last.profile()));
    }

    /** Decides, and leaves the replies as data. */
    @Benchmark
    @OperationsPerInvocation(TURNS)
    public void decide(Blackhole blackhole) {
        for (Moment moment : moments) {
            blackhole.consume(machine.step(moment.before, moment.event, moment.context));
        }
    }

    /** Decides, and renders every reply as plain text. */
    @Benchmark
    @OperationsPerInvocation(TURNS)
    public void decideAndRender(Blackhole blackhole) {
        for (Moment moment : moments) {
            for (Reply reply :
                    machine.step(moment.before, moment.event, moment.context).replies()) {
                blackhole.consume(PlainText.of(reply));
            }
        }
    }

    /** Reads conversation and profile from JSON, decides, and writes both back, as a stored turn does. */
    @Benchmark
    @OperationsPerInvocation(TURNS)
    public void decideBetweenReadingAndWriting(Blackhole blackhole) {
        for (Moment moment : moments) {
            Context context = moment.context.with(codec.profile(moment.storedProfile));
            Turn turn = machine.step(codec.conversation(moment.stored), moment.event, context);
            blackhole.consume(codec.write(turn.next()));
            blackhole.consume(codec.write(turn.profile()));
        }
    }
}
