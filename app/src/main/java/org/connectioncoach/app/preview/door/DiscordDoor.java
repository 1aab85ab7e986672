package org.connectioncoach.app.preview.door;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.connectioncoach.app.preview.web.FileShelf;
import org.connectioncoach.dialogue.Event;
import org.connectioncoach.discord.delivery.Card;
import org.connectioncoach.discord.render.DiscordFile;
import org.connectioncoach.discord.render.DiscordMessage;
import org.connectioncoach.discord.render.DiscordRenderer;
import org.connectioncoach.discord.render.RenderOptions;
import org.connectioncoach.discord.render.Rows;
import org.connectioncoach.discord.words.Phrase;
import org.connectioncoach.discord.words.Words;
import org.connectioncoach.member.MemberId;
import org.connectioncoach.message.Action;
import org.connectioncoach.message.Form;
import org.connectioncoach.message.Reply;
import org.connectioncoach.picture.PictureMaker;

/** Discord: components by the Discord adapter's renderer; attachments at addresses of the page. */
public final class DiscordDoor implements Door {
    private final DiscordRenderer renderer;
    private final FileShelf shelf;

    public DiscordDoor(PictureMaker pictures, FileShelf shelf) {
        this.renderer = new DiscordRenderer(pictures);
        this.shelf = shelf;
    }

    @Override
    public String platform() {
        return "discord";
    }

    @Override
    public MemberId person(long number) {
        return MemberId.discord(Long.toString(number));
    }

    @Override
    public List<Sent> render(Reply reply, How how) {
        RenderOptions options = new RenderOptions(how.locale(), how.privately() && how.last());
        return renderer.render(reply, options).stream()
                .map(message -> sent(message.ephemeral(how.privately())))
                .toList();
    }

    private Sent sent(DiscordMessage message) {
        Map<String, String> files = new LinkedHashMap<>();
        for (DiscordFile file : message.files()) {
            files.put("attachment://" + file.name(), shelf.put(file.name(), file.mediaType(), file.content()));
        }
        return new Sent(message.json(), files, Map.of());
    }

    @Override
    public JsonNode form(Form form, Locale locale) {
        return renderer.modal(form);
    }

    @Override
    public ObjectNode answered(ObjectNode payload, Pressed pressed, Locale locale) {
        Card card = card(payload, pressed.id());
        if (!card.isDone() || !card.hasSomethingToClear()) {
            return payload;
        }
        String label = card.labelOf(pressed.id(), pressed.values());
        return card.done(label.isEmpty() ? "" : Words.in(locale).say(Phrase.CHOSEN, label));
    }

    @Override
    public ObjectNode answeredByTyping(ObjectNode payload) {
        Card card = card(payload, "");
        return card.hasSomethingToClear() ? card.done("") : payload;
    }

    private static Card card(ObjectNode payload, String pressed) {
        return new Card("", payload.withArray("components").deepCopy(), pressed);
    }

    @Override
    public Press press(Pressed pressed, Locale locale) {
        if (pressed.id().equals(Rows.TYPE_ANSWER)) {
            return new Press.Opens(pressed.id(), renderer.answerModal(locale));
        }
        if (pressed.id().equals(Rows.CONTINUE_IN_DM)) {
            return new Press.Moves(new Event.Said("repeat"));
        }
        return new Press.Happened(Action.parse(pressed.id())
                .<Event>map(action -> new Event.Chose(action, pressed.values()))
                .orElseGet(() -> new Event.Invoked("", "")));
    }

    @Override
    public List<Meter> meters(ObjectNode payload) {
        return DiscordMeters.of(payload);
    }
}
