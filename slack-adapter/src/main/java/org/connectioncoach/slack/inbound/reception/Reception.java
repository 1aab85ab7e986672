package org.connectioncoach.slack.inbound.reception;

import com.slack.api.bolt.context.Context;
import com.slack.api.bolt.response.Response;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.connectioncoach.dialogue.Event;
import org.connectioncoach.platform.Address;
import org.connectioncoach.platform.Answer;
import org.connectioncoach.platform.Inbound;
import org.connectioncoach.platform.Place;
import org.connectioncoach.platform.Turns;
import org.connectioncoach.slack.people.People;
import org.connectioncoach.slack.people.Person;
import org.connectioncoach.slack.place.Spot;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands what happened to the coach and acknowledges it once it is kept. */
public final class Reception {
    private static final Logger LOG = LoggerFactory.getLogger(Reception.class);

    /** Slack waits three seconds; this leaves half a second for the way back. */
    private static final Duration PATIENCE = Duration.ofMillis(2_500);

    private final Turns turns;
    private final People people;
    private final Reaction reaction;

    public Reception(Turns turns, People people, Reaction reaction) {
        this.turns = turns;
        this.people = people;
        this.reaction = reaction;
    }

    /** Answers what happened; an event that could not be kept is thrown back as {@link NotTaken}. */
    public Response receive(Happening happening, Context context) {
        return receive(happening, null, context);
    }

    /**
     * The same for what takes a while to be fetched: kept by its name and acknowledged in time.
     *
     * @param coming the event with its content, or null where nothing is to be fetched
     */
    public Response receive(Happening happening, @Nullable CompletableFuture<Event> coming, Context context) {
        long began = WaitingSince.of(context);
        Spot spot = happening.spot();
        String token = context.getBotToken();
        Person person = people.find(spot.workspace(), token, spot.user());
        if (person.outsider()) {
            return Response.ok();
        }
        Inbound inbound = inbound(happening, person);
        long end = began + PATIENCE.toNanos();
        CompletableFuture<Answer> answered = coming == null ? turns.take(inbound) : turns.take(inbound, coming);
        Response response = acknowledge(answered, end, happening, inbound, token);
        if (happening.surface() == Happening.Surface.EVENT && response.getStatusCode() != 200) {
            throw new NotTaken(happening.eventId());
        }
        return response;
    }

    /** Takes what follows from something that is acknowledged by itself: nobody waits for it. */
    public void follow(Happening happening, Context context) {
        Person person =
                people.known(happening.spot().workspace(), happening.spot().user());
        Inbound inbound = inbound(happening, person);
        reactWhenAnswered(turns.take(inbound), happening, inbound, context.getBotToken());
    }

    /** Reacts on the thread that has waited, so that no thread of the store ever works or waits for Slack. */
    private Response acknowledge(
            CompletableFuture<Answer> answered, long end, Happening happening, Inbound inbound, String token) {
        try {
            Answer answer = answered.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            return reaction.to(answer, happening, inbound, token);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            // Not kept as far as we know: not acknowledged, so that Slack delivers it again where it does that.
            LOG.error("{} was not taken: {}", happening.eventId(), e.getClass().getSimpleName());
        }
        reactWhenAnswered(answered, happening.unacknowledged(), inbound, token);
        return Response.builder().statusCode(503).build();
    }

    private void reactWhenAnswered(
            CompletableFuture<Answer> answered, Happening happening, Inbound inbound, String token) {
        CompletableFuture<?> unused = answered.thenApply(late -> reaction.to(late, happening, inbound, token))
                .whenComplete((done, failure) -> {
                    if (failure != null) {
                        LOG.error(
                                "the late answer to {} failed: {}",
                                happening.eventId(),
                                failure.getClass().getName());
                    }
                });
    }

    private static Inbound inbound(Happening happening, Person person) {
        Spot spot = happening.spot();
        Address address = new Address(
                spot.channel().isEmpty() ? "dm" : spot.channel(),
                spot.thread(),
                spot.place() == Place.PRIVATE_REPLY ? spot.responseUrl() : "");
        return new Inbound(
                happening.eventId(),
                spot.workspace().member(spot.user()),
                person.name(),
                spot.workspace().team(),
                spot.place(),
                address,
                person.locale(),
                person.zone(),
                happening.at(),
                happening.event());
    }
}
