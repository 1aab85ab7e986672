package org.connectioncoach.slack.deliver;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.connectioncoach.platform.Address;
import org.connectioncoach.platform.Messenger;
import org.connectioncoach.platform.Outgoing;
import org.connectioncoach.slack.api.Found;
import org.connectioncoach.slack.api.Result;
import org.connectioncoach.slack.api.SlackApi;
import org.connectioncoach.slack.api.SlackError;
import org.connectioncoach.slack.people.People;
import org.connectioncoach.slack.place.Workspace;
import org.connectioncoach.slack.render.SlackMessage;
import org.connectioncoach.slack.render.SlackRenderer;
import org.connectioncoach.slack.render.block.RenderOptions;
import org.connectioncoach.slack.words.Wording;

/**
 * Delivers what the outbox holds. Each message is marked with its id, so that one of which it is not known whether it
 * arrived can be looked up in the direct message instead of being sent twice.
 */
public final class SlackMessenger implements Messenger {
    /** The channel that stands for "open the direct message". */
    private static final String DIRECT = "dm";

    private static final Duration SOON = Duration.ofSeconds(2);

    /** How long parts are remembered that arrived while a later one did not: longer than all attempts take together. */
    private static final Duration REMEMBERED = Duration.ofHours(2);

    private final SlackApi api;
    private final Tokens tokens;
    private final Uploads uploads;
    private final Poster poster;
    private final Pace pace;
    private final People people;
    private final Cache<String, Boolean> arrived = Caffeine.newBuilder()
            .expireAfterWrite(REMEMBERED)
            .maximumSize(10_000)
            .build();

    public SlackMessenger(SlackApi api, Tokens tokens, Uploads uploads, Pace pace, People people) {
        this.api = api;
        this.tokens = tokens;
        this.uploads = uploads;
        this.poster = new Poster(api, pace, SOON);
        this.pace = pace;
        this.people = people;
    }

    @Override
    public String platform() {
        return "slack";
    }

    @Override
    public Delivery deliver(Outgoing message) {
        Workspace workspace = Workspace.of(message.to(), message.group());
        Optional<String> token;
        try {
            token = tokens.find(workspace);
        } catch (RuntimeException e) {
            return new Delivery.Retry(SOON, "the token cannot be read now");
        }
        if (token.isEmpty()) {
            return new Delivery.Refused("not installed", true);
        }
        String channel = channel(message);
        Duration wait = pace.ahead(channel);
        if (wait.compareTo(SOON) > 0) {
            return new Delivery.Retry(wait, "pace");
        }
        Locale locale = people.known(workspace, message.to().user()).locale();
        RenderOptions options =
                new RenderOptions(uploads.in(workspace, token.get()), Wording.in(locale), !message.asked());
        List<SlackMessage> parts = SlackRenderer.render(message.reply(), options);
        Delivery last = new Delivery.Sent("");
        for (int i = 0; i < parts.size(); i++) {
            String mark = message.id() + "." + i;
            if (message.attempt() > 1 && arrived.getIfPresent(mark) != null) {
                continue;
            }
            last = deliver(token.get(), message, channel, parts.get(i), mark);
            if (!(last instanceof Delivery.Sent)) {
                return last;
            }
            if (i + 1 < parts.size()) {
                arrived.put(mark, true);
            }
        }
        return last;
    }

    private static String channel(Outgoing message) {
        String channel = message.address().channel();
        return channel.isEmpty() || channel.equals(DIRECT) ? message.to().user() : channel;
    }

    private Delivery deliver(String token, Outgoing message, String channel, SlackMessage part, String mark) {
        // A file carries no mark, and what one person alone sees stands in no history.
        String found = part.file() == null && !isPrivate(message, channel) ? mark : "";
        if (message.attempt() > 1) {
            Found earlier = poster.look(token, channel, found);
            if (earlier == Found.THERE) {
                return new Delivery.Sent(mark);
            }
            if (earlier == Found.NOT_KNOWN_NOW) {
                return new Delivery.Retry(SOON, "cannot be looked up now");
            }
            if (message.uncertain() && earlier == Found.NEVER_KNOWN) {
                return new Delivery.Doubtful("may have arrived before, and cannot be looked up");
            }
        }
        Result result = send(token, message, channel, part, mark);
        if (result instanceof Result.Done done) {
            return new Delivery.Sent(done.id());
        }
        if (result instanceof Result.TryLater later) {
            pace.pause(channel, later.after());
            return new Delivery.Retry(later.after(), later.reason());
        }
        if (result instanceof Result.Failed failed) {
            SlackError error = failed.error();
            boolean toThem = !isOfMany(channel) || isPrivate(message, channel);
            return new Delivery.Refused(error.code(), error.workspaceGone() || (toThem && error.memberUnreachable()));
        }
        // The next attempt begins with another look.
        return poster.look(token, channel, found) == Found.NOT_KNOWN_NOW
                ? new Delivery.Retry(SOON, result.brief())
                : new Delivery.Doubtful(result.brief());
    }

    private Result send(String token, Outgoing message, String channel, SlackMessage part, String mark) {
        boolean privately = isPrivate(message, channel);
        if (privately && part.file() == null) {
            return whisper(token, message, channel, part, mark);
        }
        String target = privately ? message.to().user() : channel;
        return poster.post(token, target, message.address().thread(), part, mark);
    }

    /** Whether the member alone is to see it where they acted: the answer to a command, or in a channel without a thread. */
    private static boolean isPrivate(Outgoing message, String channel) {
        Address address = message.address();
        return !address.token().isEmpty()
                || (isOfMany(channel) && address.thread().isEmpty());
    }

    private static boolean isOfMany(String channel) {
        return channel.startsWith("C") || channel.startsWith("G");
    }

    /** A late answer to a command: through its own address while that lives, then to the person alone. */
    private Result whisper(String token, Outgoing message, String channel, SlackMessage part, String mark) {
        if (!message.address().token().isEmpty()) {
            JsonObject payload = part.json();
            payload.addProperty("response_type", "ephemeral");
            payload.addProperty("replace_original", false);
            Result answered = api.respond(message.address().token(), payload);
            if (!(answered instanceof Result.Failed)) {
                return answered;
            }
        }
        Result posted = api.postPrivately(token, channel, message.to().user(), "", part);
        return posted instanceof Result.Failed ? poster.post(token, message.to().user(), "", part, mark) : posted;
    }
}
