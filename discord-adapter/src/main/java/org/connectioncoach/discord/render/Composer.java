package org.connectioncoach.discord.render;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.connectioncoach.discord.render.syntax.Components;
import org.connectioncoach.discord.render.syntax.DiscordLimits;
import org.connectioncoach.discord.render.syntax.Markdown;
import org.connectioncoach.discord.render.syntax.TextCutter;

/** Packs parts into as few messages as Discord's limits allow, in order. */
final class Composer {
    /** Room kept in every card for the row of "Type an answer" with two buttons, and for a line about what was chosen. */
    private static final int RESERVED_COMPONENTS = 4;

    private static final int RESERVED_CHARACTERS = 160 + 2 * DiscordLimits.NOTE;
    private static final int MAX_COMPONENTS = DiscordLimits.COMPONENTS - 1 - RESERVED_COMPONENTS;
    private static final int MAX_CHARACTERS = DiscordLimits.CARD_CHARACTERS - RESERVED_CHARACTERS;

    private final List<DiscordMessage> messages = new ArrayList<>();
    private final List<ObjectNode> children = new ArrayList<>();
    private final List<DiscordFile> files = new ArrayList<>();
    private int components;
    private int characters;

    static List<DiscordMessage> compose(List<Part> parts) {
        Composer composer = new Composer();
        parts.forEach(composer::add);
        composer.finish();
        return composer.messages;
    }

    private void add(Part part) {
        if (part instanceof Part.Alone alone) {
            finish();
            TextCutter.cut(Markdown.escape(alone.words()), DiscordLimits.CONTENT)
                    .forEach(piece -> messages.add(plain(piece)));
        } else if (part instanceof Part.Words words) {
            TextCutter.cut(words.markdown(), MAX_CHARACTERS).forEach(piece -> addWords(piece, words.opens()));
        } else if (part instanceof Part.Node node) {
            addNode(node);
        }
    }

    private void addWords(String markdown, boolean opens) {
        ObjectNode last = children.isEmpty() ? null : children.get(children.size() - 1);
        boolean joins = !opens && last != null && last.path("type").asInt() == Components.TEXT_DISPLAY;
        if (!fits(joins ? 0 : 1, markdown.length() + 1, 0)) {
            finish();
            joins = false;
        }
        if (joins && last != null) {
            last.put("content", last.path("content").asText() + "\n" + markdown);
        } else {
            children.add(Components.text(markdown));
            components++;
        }
        characters += markdown.length() + 1;
    }

    private void addNode(Part.Node node) {
        int bytes =
                node.files().stream().mapToInt(file -> file.content().length).sum();
        if (!fits(node.components(), node.characters(), bytes) || clashes(node)) {
            finish();
        }
        children.add(node.json());
        files.addAll(node.files());
        components += node.components();
        characters += node.characters();
    }

    private boolean fits(int moreComponents, int moreCharacters, int moreBytes) {
        int bytes = files.stream().mapToInt(file -> file.content().length).sum();
        return components + moreComponents <= MAX_COMPONENTS
                && characters + moreCharacters <= MAX_CHARACTERS
                && (moreBytes == 0
                        || (files.size() < DiscordLimits.FILES && bytes + moreBytes <= DiscordLimits.REQUEST_BYTES));
    }

    /** Discord wants every custom id and every file name once a message. */
    private boolean clashes(Part.Node node) {
        List<String> ids = node.json().findValuesAsText("custom_id");
        return children.stream()
                        .anyMatch(child ->
                                child.findValuesAsText("custom_id").stream().anyMatch(ids::contains))
                || node.files().stream()
                        .anyMatch(file ->
                                files.stream().anyMatch(has -> has.name().equals(file.name())));
    }

    private void finish() {
        if (!children.isEmpty()) {
            messages.add(card(children, files));
        }
        children.clear();
        files.clear();
        components = 0;
        characters = 0;
    }

    static DiscordMessage card(List<ObjectNode> children, List<DiscordFile> files) {
        ObjectNode json = Components.message(DiscordMessage.COMPONENTS_V2);
        if (!files.isEmpty()) {
            ArrayNode attachments = json.putArray("attachments");
            for (int i = 0; i < files.size(); i++) {
                attachments
                        .addObject()
                        .put("id", String.valueOf(i))
                        .put("filename", files.get(i).name())
                        .put("description", files.get(i).description());
            }
        }
        json.putArray("components").add(Components.container(children));
        return new DiscordMessage(json, files);
    }

    static DiscordMessage plain(String content) {
        ObjectNode json = Components.message(DiscordMessage.NO_PREVIEWS);
        return new DiscordMessage(json.put("content", content), List.of());
    }
}
