package org.connectioncoach.slack.inbound.reception;

import com.google.gson.JsonObject;
import com.slack.api.bolt.response.Response;
import java.util.List;
import java.util.Locale;
import org.connectioncoach.message.Block;
import org.connectioncoach.message.Form;
import org.connectioncoach.message.Reply;
import org.connectioncoach.platform.Answer;
import org.connectioncoach.platform.Inbound;
import org.connectioncoach.platform.Turns;
import org.connectioncoach.slack.api.Result;
import org.connectioncoach.slack.deliver.Courier;
import org.connectioncoach.slack.deliver.Errand;
import org.connectioncoach.slack.inbound.reception.Happening.Surface;
import org.connectioncoach.slack.place.Spot;
import org.connectioncoach.slack.render.SlackMessage;
import org.connectioncoach.slack.render.SlackRenderer;
import org.connectioncoach.slack.render.block.Pictures;
import org.connectioncoach.slack.render.block.RenderOptions;
import org.connectioncoach.slack.words.Wording;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What follows from the coach's answer: a form, words in the acknowledgement, messages after it, or nothing. */
public final class Reaction {
    private static final Logger LOG = LoggerFactory.getLogger(Reaction.class);

    private final Turns turns;
    private final FormOpening forms;
    private final Courier courier;

    public Reaction(Turns turns, FormOpening forms, Courier courier) {
        this.turns = turns;
        this.forms = forms;
        this.courier = courier;
    }

    /** Reacts, and returns what to acknowledge with. Never blocks. */
    public Response to(Answer answer, Happening happening, Inbound inbound, String token) {
        if (answer instanceof Answer.Busy) {
            return busy(happening, inbound);
        }
        if (!(answer instanceof Answer.Now now)) {
            return Response.ok();
        }
        Form form = now.form();
        if (form != null) {
            return open(form, now.replies(), happening, inbound, token);
        }
        if (now.replies().isEmpty()) {
            turns.answered(inbound);
            return Response.ok();
        }
        return say(now.replies(), happening, inbound);
    }

    private Response say(List<Reply> replies, Happening happening, Inbound inbound) {
        if (happening.surface() == Surface.COMMAND && replies.size() == 1 && !needsUpload(replies.get(0))) {
            Wording wording = Wording.in(inbound.locale());
            List<SlackMessage> messages =
                    SlackRenderer.render(replies.get(0), RenderOptions.answering(Pictures.none(), wording));
            if (messages.size() == 1) {
                return Acknowledgement.carrying(
                        ephemeral(messages.get(0)).toString(),
                        () -> turns.answered(inbound),
                        () -> bring(happening.spot(), replies, inbound));
            }
        }
        bring(happening.spot(), replies, inbound);
        return Response.ok();
    }

    private void bring(Spot spot, List<Reply> replies, Inbound inbound) {
        courier.bring(spot, replies, Errand.answering(turns, inbound));
    }

    private static boolean needsUpload(Reply reply) {
        return reply.blocks().stream()
                .anyMatch(block -> block instanceof Block.Picture || block instanceof Block.Document);
    }

    private static JsonObject ephemeral(SlackMessage message) {
        JsonObject json = message.json();
        json.addProperty("response_type", "ephemeral");
        return json;
    }

    /** A form comes before everything else: what opens it is good for three seconds. */
    private Response open(Form form, List<Reply> replies, Happening happening, Inbound inbound, String token) {
        JsonObject view = SlackRenderer.modal(form, Origin.of(happening.spot()).wire(), Wording.in(inbound.locale()));
        if (happening.surface() == Surface.FORM) {
            JsonObject ack = new JsonObject();
            ack.addProperty("response_action", "update");
            ack.add("view", view);
            return Acknowledgement.carrying(
                    ack.toString(),
                    () -> opened(new Result.Done("", ""), replies, happening, inbound),
                    () -> opened(new Result.Unknown("not acknowledged"), replies, happening, inbound));
        }
        forms.open(token, happening.trigger(), view, result -> opened(result, replies, happening, inbound));
        return Response.ok();
    }

    private void opened(Result result, List<Reply> replies, Happening happening, Inbound inbound) {
        Spot spot = cardless(happening.spot());
        if (!result.isDone()) {
            LOG.warn("a form was not opened at {}: {}", happening.spot(), result.brief());
            Locale locale = inbound.locale();
            Reply sorry = Reply.saying(Wording.in(locale).formTooLate()).placed(Reply.Placement.FLEETING);
            courier.bring(spot, List.of(sorry), Errand.aside(inbound.eventId(), locale));
        }
        if (replies.isEmpty()) {
            turns.answered(inbound);
        } else {
            bring(spot, replies, inbound);
        }
    }

    /** The card stays usable: a form can be closed without an answer. */
    private static Spot cardless(Spot spot) {
        return new Spot(
                spot.workspace(), spot.user(), spot.place(), spot.channel(), spot.thread(), spot.responseUrl(), null);
    }

    private Response busy(Happening happening, Inbound inbound) {
        String words = Wording.in(inbound.locale()).busy();
        if (happening.surface() == Surface.EVENT) {
            return Response.builder().statusCode(503).build();
        }
        if (happening.surface() == Surface.COMMAND) {
            JsonObject said = new JsonObject();
            said.addProperty("response_type", "ephemeral");
            said.addProperty("text", words);
            return Response.json(200, said.toString());
        }
        Reply moment = Reply.saying(words).placed(Reply.Placement.FLEETING);
        courier.bring(cardless(happening.spot()), List.of(moment), Errand.aside(inbound.eventId(), inbound.locale()));
        return Response.ok();
    }
}
