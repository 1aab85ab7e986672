package org.connectioncoach.slack.deliver;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.connectioncoach.message.Block;
import org.connectioncoach.slack.api.Result;
import org.connectioncoach.slack.api.SlackApi;
import org.connectioncoach.slack.render.SlackMessage;

/** Posts one message or file to a channel, at Slack's pace, trying again where Slack asked to wait. */
final class Poster {
    /** The longest wait that a person is kept in before the outbox takes over (our own choice). */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final int TRIES = 3;

    private final SlackApi api;
    private final Pace pace;

    Poster(SlackApi api, Pace pace) {
        this.api = api;
        this.pace = pace;
    }

    /** Posts, waiting for the channel's turn and through a few refusals for being too quick. */
    Result post(String token, String channel, String thread, SlackMessage message, String mark) {
        Result result = once(token, channel, thread, message, mark);
        for (int tried = 1; tried < TRIES && result instanceof Result.TryLater later; tried++) {
            if (later.after().compareTo(PATIENCE) > 0) {
                return result;
            }
            pace.pause(channel, later.after());
            result = once(token, channel, thread, message, mark);
        }
        return result;
    }

    private Result once(String token, String channel, String thread, SlackMessage message, String mark) {
        waitFor(pace.take(channel));
        Block.Document file = message.file();
        return file == null
                ? api.post(token, channel, thread, message, mark)
                : api.upload(token, channel, thread, file.content().getBytes(StandardCharsets.UTF_8), label(file));
    }

    private static SlackApi.FileLabel label(Block.Document file) {
        return new SlackApi.FileLabel(file.fileName(), file.fileName(), "", file.description());
    }

    private static void waitFor(Duration wait) {
        try {
            Thread.sleep(wait.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
