package org.connectioncoach.discord.render;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.connectioncoach.discord.render.syntax.Components;
import org.connectioncoach.discord.render.syntax.DiscordLimits;
import org.connectioncoach.discord.render.syntax.Markdown;
import org.connectioncoach.discord.words.Phrase;
import org.connectioncoach.discord.words.Words;
import org.connectioncoach.message.Block;
import org.connectioncoach.message.Choice;
import org.connectioncoach.message.Form;
import org.connectioncoach.message.Reply;
import org.connectioncoach.picture.PictureMaker;

/** Turns replies and forms into Discord's JSON; it never needs a connection. Safe for use by many threads. */
public final class DiscordRenderer {
    private final PictureMaker pictures;

    public DiscordRenderer(PictureMaker pictures) {
        this.pictures = pictures;
    }

    /** The messages of one reply, in order; empty where the reply says nothing. */
    public List<DiscordMessage> render(Reply reply, RenderOptions options) {
        Words words = Words.in(options.locale());
        BlockParts parts = new BlockParts(pictures, words, asks(reply));
        List<Part> all = new ArrayList<>();
        reply.blocks().forEach(block -> all.addAll(block.accept(parts)));
        List<DiscordMessage> messages = Composer.compose(all);
        return options.outsideDm() ? withManners(messages, words) : messages;
    }

    /** The card with a small line above it, such as what was chosen on the card whose place it takes. */
    public DiscordMessage noting(String note, DiscordMessage card) {
        ObjectNode json = card.json().deepCopy();
        if (!note.isEmpty() && json.path("components").path(0).path("components") instanceof ArrayNode inside) {
            inside.insert(0, Components.text(noteLine(note)));
        }
        return new DiscordMessage(json, card.files());
    }

    /** Small print about what was chosen, cut to a line or two. */
    public static String noteLine(String note) {
        return "-# " + Markdown.escape(DiscordLimits.cut(note, DiscordLimits.NOTE));
    }

    /** A card's words alone, cut to one message: for a card that Discord refuses although it keeps every limit. */
    public DiscordMessage withoutComponents(DiscordMessage card) {
        String words = String.join("\n", card.json().findValuesAsText("content"));
        return Composer.plain(DiscordLimits.cut(words.isBlank() ? "…" : words, DiscordLimits.CONTENT));
    }

    /** Several messages as one, their words in a file: for where Discord takes no more messages. */
    public DiscordMessage asFile(Locale locale, List<DiscordMessage> messages) {
        String words = messages.stream()
                .flatMap(message -> message.json().findValuesAsText("content").stream())
                .collect(Collectors.joining("\n\n"));
        String line = Words.in(locale).say(Phrase.MORE_IN_FILE);
        DiscordFile file = new DiscordFile("more.txt", "text/plain", words.getBytes(StandardCharsets.UTF_8), line);
        return Composer.card(List.of(Components.text(line), Components.file(file.name())), List.of(file));
    }

    /** A form as the data of a modal. */
    public ObjectNode modal(Form form) {
        return Modals.of(form);
    }

    /** The form behind "Type an answer": one field, {@code answer}. */
    public ObjectNode answerModal(Locale locale) {
        return Modals.freeAnswer(Words.in(locale));
    }

    /** One line of the adapter's own, perhaps with a button that leads somewhere. */
    public DiscordMessage line(Locale locale, Phrase phrase) {
        return line(Words.in(locale).say(phrase));
    }

    /** One line of the adapter's own that any process knows again by the id of its component. */
    public DiscordMessage line(Locale locale, Phrase phrase, int id) {
        ObjectNode words = Components.text(Markdown.escape(Words.in(locale).say(phrase)));
        return Composer.card(List.of(words.put("id", id)), List.of());
    }

    /** One line of literal words. */
    public DiscordMessage line(String words) {
        return Composer.card(List.of(Components.text(Markdown.escape(words))), List.of());
    }

    /** A line with one button that leads to an address on Discord. */
    public DiscordMessage line(Locale locale, Phrase phrase, Phrase label, String url) {
        Words words = Words.in(locale);
        ObjectNode button = Components.linkButton(words.say(label), url);
        return Composer.card(
                List.of(
                        Components.text(Markdown.escape(words.say(phrase))),
                        Components.row(Rows.LASTING, List.of(button))),
                List.of());
    }

    /** A line with one button that does something when pressed. */
    public DiscordMessage lineWithButton(Locale locale, Phrase phrase, String label, String customId) {
        ObjectNode button = Components.button(label, Choice.Look.MAIN, customId);
        return Composer.card(
                List.of(
                        Components.text(Markdown.escape(Words.in(locale).say(phrase))),
                        Components.row(Rows.QUESTION, List.of(button))),
                List.of());
    }

    private static boolean asks(Reply reply) {
        return reply.blocks().stream()
                .anyMatch(block -> block instanceof Block.Picker
                        || block instanceof Block.Ticks
                        || (block instanceof Block.Choices choices && !choices.lasting()));
    }

    /** Adds the row of manners to the last card; a copyable message stays as it is. */
    private static List<DiscordMessage> withManners(List<DiscordMessage> messages, Words words) {
        for (int i = messages.size() - 1; i >= 0; i--) {
            DiscordMessage message = messages.get(i);
            if (message.isCard()) {
                ObjectNode json = message.json().deepCopy();
                ((ArrayNode) json.path("components").path(0).path("components"))
                        .add(Rows.manners(words).json());
                List<DiscordMessage> changed = new ArrayList<>(messages);
                changed.set(i, new DiscordMessage(json, message.files()));
                return changed;
            }
        }
        return messages;
    }
}
