package org.connectioncoach.app.preview.door;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.connectioncoach.app.preview.web.FileShelf;
import org.connectioncoach.dialogue.Event;
import org.connectioncoach.member.MemberId;
import org.connectioncoach.message.Action;
import org.connectioncoach.message.Block;
import org.connectioncoach.message.Form;
import org.connectioncoach.message.Reply;
import org.connectioncoach.picture.PictureMaker;
import org.connectioncoach.slack.deliver.UsedCard;
import org.connectioncoach.slack.place.Card;
import org.connectioncoach.slack.render.SlackMessage;
import org.connectioncoach.slack.render.SlackRenderer;
import org.connectioncoach.slack.render.block.Pictures;
import org.connectioncoach.slack.render.block.RenderOptions;
import org.connectioncoach.slack.words.Wording;

/** Slack: Block Kit by the Slack adapter's renderer; pictures at an address of the page instead of an uploaded file. */
public final class SlackDoor implements Door {
    private static final String WORKSPACE = "TPREVIEW";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final PictureMaker pictures;
    private final FileShelf shelf;

    public SlackDoor(PictureMaker pictures, FileShelf shelf) {
        this.pictures = pictures;
        this.shelf = shelf;
    }

    @Override
    public String platform() {
        return "slack";
    }

    @Override
    public MemberId person(long number) {
        return MemberId.slack(WORKSPACE, "U" + number);
    }

    @Override
    public List<Sent> render(Reply reply, How how) {
        RenderOptions options = new RenderOptions(this::picture, Wording.in(how.locale()), how.unasked());
        return SlackRenderer.render(reply, options).stream().map(this::sent).toList();
    }

    private Optional<Pictures.Source> picture(Block.Picture picture) {
        byte[] png = pictures.png(picture.drawing());
        return Optional.of(new Pictures.Source.Url(shelf.put("picture.png", "image/png", png)));
    }

    private Sent sent(SlackMessage message) {
        Map<String, String> downloads = new LinkedHashMap<>();
        Block.Document file = message.file();
        if (file != null) {
            byte[] bytes = file.content().getBytes(StandardCharsets.UTF_8);
            downloads.put(file.fileName(), shelf.put(file.fileName(), file.mediaType(), bytes));
        }
        return new Sent(json(message.json()), Map.of(), downloads);
    }

    @Override
    public JsonNode form(Form form, Locale locale) {
        return json(SlackRenderer.modal(form, "", Wording.in(locale)));
    }

    @Override
    public ObjectNode answered(ObjectNode payload, Pressed pressed, Locale locale) {
        JsonArray blocks =
                JsonParser.parseString(payload.path("blocks").toString()).getAsJsonArray();
        Card card = new Card(
                "", false, payload.path("text").asText(), blocks, pressed.block(), Labels.of(payload, pressed));
        if (!UsedCard.isUsed(card)) {
            return payload;
        }
        ObjectNode answered = payload.deepCopy();
        JsonObject left = new JsonObject();
        left.add("blocks", UsedCard.blocks(card, Wording.in(locale)));
        answered.set("blocks", json(left).path("blocks"));
        return answered;
    }

    @Override
    public ObjectNode answeredByTyping(ObjectNode payload) {
        return payload;
    }

    @Override
    public Press press(Pressed pressed, Locale locale) {
        Optional<Action> action = Action.parse(pressed.id());
        if (action.isEmpty()) {
            return new Press.Unknown();
        }
        Map<String, List<String>> ticks = SlackTicks.of(pressed);
        return new Press.Happened(
                ticks.isEmpty()
                        ? new Event.Chose(action.get(), pressed.values())
                        : new Event.Submitted(action.get(), ticks));
    }

    @Override
    public List<Meter> meters(ObjectNode payload) {
        return SlackMeters.of(payload);
    }

    private static ObjectNode json(JsonObject gson) {
        try {
            return (ObjectNode) JSON.readTree(gson.toString());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the renderer wrote what is not JSON", e);
        }
    }
}
