package org.connectioncoach.slack.deliver;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.connectioncoach.message.Reply;
import org.connectioncoach.platform.Place;
import org.connectioncoach.slack.api.Result;
import org.connectioncoach.slack.api.SlackApi;
import org.connectioncoach.slack.place.Spot;
import org.connectioncoach.slack.render.Pictures;
import org.connectioncoach.slack.render.RenderOptions;
import org.connectioncoach.slack.render.SlackMessage;
import org.connectioncoach.slack.render.SlackRenderer;
import org.connectioncoach.slack.words.Wording;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings the coach's answers to where the member acted. */
public final class Courier {
    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);

    private final SlackApi api;
    private final Tokens tokens;
    private final Uploads uploads;
    private final Poster poster;
    private final Lanes lanes;

    public Courier(SlackApi api, Tokens tokens, Uploads uploads, Pace pace, Lanes lanes) {
        this.api = api;
        this.tokens = tokens;
        this.uploads = uploads;
        this.poster = new Poster(api, pace);
        this.lanes = lanes;
    }

    /**
     * Says the replies in order, after everything said there before.
     *
     * @param mark the id of what is answered, by which a message in doubt is found again
     * @param answered run once everything has arrived
     */
    public void bring(Spot spot, List<Reply> replies, Locale locale, String mark, Runnable answered) {
        lanes.run(spot.lane(), () -> {
            if (deliver(spot, replies, Wording.in(locale), mark)) {
                answered.run();
            }
        });
    }

    private boolean deliver(Spot spot, List<Reply> replies, Wording wording, String mark) {
        Optional<String> token = tokens.find(spot.workspace());
        if (token.isEmpty()) {
            LOG.warn("no token for {}", spot.workspace());
            return false;
        }
        Pictures pictures = uploads.in(spot.workspace(), token.get());
        RenderOptions options = RenderOptions.answering(pictures, wording);
        if (spot.place() == Place.HOME) {
            return done(spot, api.publishHome(token.get(), spot.user(), SlackRenderer.home(replies, options)));
        }
        Conversation conversation = new Conversation(api, poster, token.get(), spot, wording, mark);
        boolean replaces = !replies.isEmpty() && replies.get(0).placement() == Reply.Placement.REPLACES_CARD;
        if (!replaces) {
            conversation.clearCard();
        }
        boolean allDone = true;
        for (Reply reply : replies) {
            allDone &= say(conversation, spot, reply, options);
        }
        return allDone;
    }

    private boolean say(Conversation conversation, Spot spot, Reply reply, RenderOptions options) {
        List<SlackMessage> messages = SlackRenderer.render(reply, options);
        for (int i = 0; i < messages.size(); i++) {
            Reply.Placement placement = i == 0 ? reply.placement() : following(reply.placement());
            Result result = conversation.say(messages.get(i), placement);
            if (refusesPictures(result, messages.get(i))) {
                // Slack needs a moment before it shows a new file; the numbers are in the text as well.
                RenderOptions plain = new RenderOptions(Pictures.none(), options.wording(), false);
                result = conversation.say(SlackRenderer.render(reply, plain).get(i), placement);
            }
            if (!done(spot, result)) {
                return false;
            }
        }
        return true;
    }

    private static Reply.Placement following(Reply.Placement placement) {
        return placement == Reply.Placement.REPLACES_CARD ? Reply.Placement.NEW : placement;
    }

    private static boolean refusesPictures(Result result, SlackMessage message) {
        return result instanceof Result.Failed failed
                && failed.error().code().startsWith("invalid_blocks")
                && message.blocks().toString().contains("slack_file");
    }

    private static boolean done(Spot spot, Result result) {
        if (!result.isDone()) {
            LOG.warn("an answer at {} was not delivered: {}", spot, result.brief());
        }
        return result.isDone();
    }
}
