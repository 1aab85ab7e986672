package org.connectioncoach.slack.deliver;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.connectioncoach.message.Block;
import org.connectioncoach.slack.api.Found;
import org.connectioncoach.slack.api.Result;
import org.connectioncoach.slack.api.SlackApi;
import org.connectioncoach.slack.render.SlackMessage;

/** Posts one message or file to a channel, at Slack's pace, trying again where Slack asked to wait. */
final class Poster {
    private static final Duration SOON = Duration.ofMillis(500);
    private static final int TRIES = 3;

    private final SlackApi api;
    private final Pace pace;
    private final Duration patience;

    /** @param patience the longest single wait that Slack may ask for; beyond it the caller decides */
    Poster(SlackApi api, Pace pace, Duration patience) {
        this.api = api;
        this.pace = pace;
        this.patience = patience;
    }

    /**
     * Posts, waiting for the channel's turn and through a few refusals for being too quick.
     *
     * @param mark stays with the message; one of which it is not known whether it arrived is found again by it
     */
    Result post(String token, String channel, String thread, SlackMessage message, String mark) {
        // A file carries no mark, so that one in doubt is left in doubt.
        String found = message.file() == null ? mark : "";
        Result result = certain(token, channel, once(token, channel, thread, message, mark), found);
        for (int tried = 1; result instanceof Result.TryLater later; tried++) {
            pace.pause(channel, later.after());
            if (tried == TRIES || later.after().compareTo(patience) > 0) {
                return result;
            }
            result = certain(token, channel, once(token, channel, thread, message, mark), found);
        }
        return result;
    }

    /** Looks a message in doubt up in the direct message; elsewhere the bot may not read. */
    Result certain(String token, String channel, Result result, String mark) {
        if (!(result instanceof Result.Unknown unknown)) {
            return result;
        }
        return switch (look(token, channel, mark)) {
            case THERE -> new Result.Done(mark, channel);
            case NOT_THERE -> new Result.TryLater(SOON, unknown.reason());
            case NOT_KNOWN_NOW, NEVER_KNOWN -> unknown;
        };
    }

    /** Looks for a marked message; the bot may read in its direct messages and nowhere else. */
    Found look(String token, String channel, String mark) {
        return channel.startsWith("D") && !mark.isEmpty() ? api.findMarked(token, channel, mark) : Found.NEVER_KNOWN;
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
