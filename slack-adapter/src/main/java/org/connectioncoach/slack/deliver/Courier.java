package org.connectioncoach.slack.deliver;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.connectioncoach.message.Reply;
import org.connectioncoach.platform.Place;
import org.connectioncoach.slack.api.Result;
import org.connectioncoach.slack.api.SlackApi;
import org.connectioncoach.slack.place.Spot;
import org.connectioncoach.slack.render.SlackMessage;
import org.connectioncoach.slack.render.SlackRenderer;
import org.connectioncoach.slack.render.block.Pictures;
import org.connectioncoach.slack.render.block.RenderOptions;
import org.connectioncoach.slack.words.Wording;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings the coach's answers to where the member acted. */
public final class Courier {
    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);

    /** The longest wait that a person is kept in before the outbox takes over (our own choice). */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final SlackApi api;
    private final Tokens tokens;
    private final Uploads uploads;
    private final Poster poster;
    private final Lanes lanes;

    public Courier(SlackApi api, Tokens tokens, Uploads uploads, Pace pace, Lanes lanes) {
        this.api = api;
        this.tokens = tokens;
        this.uploads = uploads;
        this.poster = new Poster(api, pace, PATIENCE);
        this.lanes = lanes;
    }

    /** Says the replies in order, after everything said there before. */
    public void bring(Spot spot, List<Reply> replies, Errand errand) {
        lanes.run(spot.lane(), () -> {
            if (errand.ours().getAsBoolean()) {
                boolean arrived = false;
                try {
                    arrived = deliver(spot, replies, errand);
                } finally {
                    errand.told().accept(arrived);
                }
            } else {
                LOG.warn("an answer at {} took too long and is left to the outbox", spot);
                errand.told().accept(false);
            }
        });
    }

    private boolean deliver(Spot spot, List<Reply> replies, Errand errand) {
        Optional<String> token = tokens.find(spot.workspace());
        if (token.isEmpty()) {
            LOG.warn("no token for {}", spot.workspace());
            return false;
        }
        Wording wording = Wording.in(errand.locale());
        Pictures pictures = uploads.in(spot.workspace(), token.get());
        RenderOptions options = RenderOptions.answering(pictures, wording);
        if (spot.place() == Place.HOME) {
            return done(spot, api.publishHome(token.get(), spot.user(), SlackRenderer.home(replies, options)));
        }
        Conversation conversation = new Conversation(api, poster, token.get(), spot, wording);
        boolean replaces = !replies.isEmpty() && replies.get(0).placement() == Reply.Placement.REPLACES_CARD;
        if (!replaces) {
            conversation.clearCard();
        }
        boolean allDone = true;
        for (int i = 0; i < replies.size(); i++) {
            int number = i;
            Result result = say(conversation, spot, replies.get(i), part -> errand.mark(number, part), options);
            if (mayStillCome(result, spot)) {
                return false;
            }
            allDone &= result.isDone();
        }
        return allDone;
    }

    /** The outbox brings it yet, and what follows must not overtake it. Where only one person sees it, it never does. */
    private static boolean mayStillCome(Result result, Spot spot) {
        return spot.place() != Place.PRIVATE_REPLY
                && (result instanceof Result.TryLater || result instanceof Result.Unknown);
    }

    private Result say(
            Conversation conversation, Spot spot, Reply reply, IntFunction<String> marks, RenderOptions options) {
        List<SlackMessage> messages = SlackRenderer.render(reply, options);
        Result last = new Result.Done("", "");
        for (int i = 0; i < messages.size(); i++) {
            Reply.Placement placement = i == 0 ? reply.placement() : following(reply.placement());
            String mark = marks.apply(i);
            Result result = conversation.say(messages.get(i), placement, mark);
            if (refusesPictures(result, messages.get(i))) {
                // Slack needs a moment before it shows a new file; the numbers are in the text as well.
                RenderOptions plain = new RenderOptions(Pictures.none(), options.wording(), false);
                result = conversation.say(SlackRenderer.render(reply, plain).get(i), placement, mark);
            }
            if (!done(spot, result)) {
                return result;
            }
            last = result;
        }
        return last;
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
