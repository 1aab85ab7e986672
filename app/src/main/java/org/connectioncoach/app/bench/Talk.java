package org.connectioncoach.app.bench;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.connectioncoach.dialogue.Event;
import org.connectioncoach.member.MemberId;
import org.connectioncoach.message.Action;
import org.connectioncoach.message.Block;
import org.connectioncoach.message.Form;
import org.connectioncoach.platform.Address;
import org.connectioncoach.platform.Answer;
import org.connectioncoach.platform.Inbound;
import org.connectioncoach.platform.Place;
import org.connectioncoach.platform.Turns;
import org.jspecify.annotations.Nullable;

/**
 * The conversation that is measured, by pressing what the coach offers: start, stage, goal, number, fine-tune, result.
 * When it is over, the next person begins it.
 */
final class Talk {
    static final int TURNS = 6;

    private static final int MOST_TURNS_TO_FLUENCY = 200;

    private final Turns turns;
    private final String prefix;
    private final int people;
    private final Clock clock;
    private int person;
    private int step;
    private long events;
    private Answer.Now last = new Answer.Now(List.of(), null);

    /**
     * One caller's conversations.
     *
     * @param prefix begins the ids of this caller's people and events; nobody else's do
     * @param people how many people take turns
     */
    Talk(Turns turns, String prefix, int people, Clock clock) {
        this.turns = turns;
        this.prefix = prefix;
        this.people = people;
        this.clock = clock;
    }

    /** Tells whether the turn was answered as the conversation expects. */
    CompletableFuture<Boolean> next() {
        Event event = event();
        if (event == null) {
            return CompletableFuture.completedFuture(over(false));
        }
        Inbound inbound = inbound(event);
        return turns.take(inbound).thenApply(answer -> {
            turns.answered(inbound);
            return answered(answer);
        });
    }

    /** Talks until one whole conversation went well: the first ones wait for what is learned at the start. */
    void untilFluent() {
        int well = 0;
        for (int turn = 0; well < TURNS; turn++) {
            if (turn == MOST_TURNS_TO_FLUENCY) {
                throw new IllegalStateException("the coach does not answer as expected: " + this);
            }
            well = next().join() ? well + 1 : 0;
        }
    }

    private boolean answered(Answer answer) {
        if (!(answer instanceof Answer.Now now) || (now.replies().isEmpty() && now.form() == null)) {
            return over(false);
        }
        last = now;
        step++;
        return step < TURNS || over(true);
    }

    private boolean over(boolean well) {
        step = 0;
        person = (person + 1) % people;
        return well;
    }

    private @Nullable Event event() {
        return switch (step) {
            case 0 -> new Event.Invoked("start", "");
            case 1 -> pressed("assess", "stage", "mid_career");
            case 2 -> pressed("assess", "goals", "visibility");
            case 3 -> new Event.Said("about 640");
            case 4 -> pressed("card", "refine", "");
            default -> submitted(last.form());
        };
    }

    private @Nullable Event pressed(String flow, String choice, String value) {
        return offered()
                .filter(action -> action.flow().equals(flow) && action.step().equals(choice))
                .filter(action -> action.value().isEmpty() || action.value().equals(value))
                .findFirst()
                .map(action -> action.value().isEmpty() && !value.isEmpty()
                        ? new Event.Chose(action, List.of(value))
                        : Event.Chose.button(action))
                .orElse(null);
    }

    private Stream<Action> offered() {
        return last.replies().stream().flatMap(reply -> reply.blocks().stream()).flatMap(block -> {
            if (block instanceof Block.Choices choices) {
                return choices.choices().stream().map(choice -> choice.action());
            }
            return block instanceof Block.Picker picker ? Stream.of(picker.action()) : Stream.empty();
        });
    }

    private static @Nullable Event submitted(@Nullable Form form) {
        return Optional.ofNullable(form)
                .map(opened -> new Event.Submitted(opened.action(), Map.of("geo", List.of("several"))))
                .orElse(null);
    }

    private Inbound inbound(Event event) {
        String user = prefix + "p" + person;
        return new Inbound(
                prefix + "e" + events++,
                MemberId.terminal(user),
                "",
                "",
                Place.DIRECT_MESSAGE,
                Address.channel("dm"),
                Locale.ENGLISH,
                ZoneOffset.UTC,
                clock.instant(),
                event);
    }

    /** Where the conversation is, and what was said last. */
    @Override
    public String toString() {
        return "step " + step + ", after " + last;
    }
}
