package org.connectioncoach.app.preview.pane;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.connectioncoach.app.preview.web.FileShelf;
import org.connectioncoach.dialogue.Event;
import org.connectioncoach.discord.render.DiscordFile;
import org.connectioncoach.discord.render.DiscordMessage;
import org.connectioncoach.discord.render.DiscordRenderer;
import org.connectioncoach.discord.render.RenderOptions;
import org.connectioncoach.discord.render.Rows;
import org.connectioncoach.member.MemberId;
import org.connectioncoach.message.Action;
import org.connectioncoach.message.Block;
import org.connectioncoach.message.Form;
import org.connectioncoach.message.Reply;
import org.connectioncoach.picture.PictureMaker;

/** Discord: components by the Discord adapter's renderer; attachments at addresses of the page. */
public final class DiscordDoor implements Door {
    private static final int FORMS = 500;

    private final DiscordRenderer renderer;
    private final FileShelf shelf;

    /** Forms behind the buttons of boxes to tick, which Discord has in forms alone. */
    private final Cache<String, Form> forms =
            Caffeine.newBuilder().maximumSize(FORMS).build();

    public DiscordDoor(PictureMaker pictures, FileShelf shelf) {
        this.renderer = new DiscordRenderer(pictures::png);
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
        for (Block block : reply.blocks()) {
            if (block instanceof Block.Ticks ticks) {
                forms.put(ticks.action().wire(), ticks.form());
            }
        }
        return renderer.render(reply, new RenderOptions(how.locale(), how.privately())).stream()
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
    public ObjectNode answered(ObjectNode payload, String pressed, Locale locale) {
        ObjectNode answered = payload.deepCopy();
        answered.set("components", withoutQuestions(answered.path("components")));
        return answered;
    }

    private static ArrayNode withoutQuestions(JsonNode components) {
        ArrayNode kept = JsonNodeFactory.instance.arrayNode();
        for (JsonNode component : components) {
            boolean row = component.path("type").asInt() == 1;
            if (row && Rows.goesWhenDone(component.path("id").asInt())) {
                continue;
            }
            if (!row && component.has("components")) {
                ((ObjectNode) component).set("components", withoutQuestions(component.path("components")));
            }
            kept.add(component);
        }
        return kept;
    }

    @Override
    public Press press(Pressed pressed, Locale locale) {
        Form form = forms.getIfPresent(pressed.id());
        if (form != null) {
            return new Press.Opens(pressed.id(), renderer.modal(form));
        }
        if (pressed.id().equals(Rows.TYPE_ANSWER)) {
            return new Press.Opens(pressed.id(), renderer.answerModal(locale));
        }
        Optional<Action> action = Action.parse(pressed.id());
        return action.isPresent()
                ? new Press.Happened(new Event.Chose(action.get(), pressed.values()))
                : new Press.Unknown();
    }

    @Override
    public List<Meter> meters(ObjectNode payload) {
        return DiscordMeters.of(payload);
    }
}
