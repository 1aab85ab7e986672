package org.connectioncoach.discord.render;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.connectioncoach.discord.render.syntax.Components;
import org.connectioncoach.discord.render.syntax.DiscordLimits;
import org.connectioncoach.discord.words.Phrase;
import org.connectioncoach.discord.words.Words;
import org.connectioncoach.message.Choice;

/**
 * Action rows. Their component ids say what becomes of them once the card is done: nothing else about a card has to be
 * remembered, so it also works after a restart.
 */
public final class Rows {
    /** Rows that answer a question carry ids from here on; they go when the question is answered. */
    public static final int QUESTION = 1_000;
    /** Rows that stay usable carry ids from here on. */
    static final int LASTING = 2_000;
    /** The row with the adapter's own buttons; it goes when the person went on. */
    static final int MANNERS = 3_000;

    /** Id of the button that opens a form for a free answer. */
    public static final String TYPE_ANSWER = "dc:v1:type";
    /** Id of the button that moves the conversation into the direct messages. */
    public static final String CONTINUE_IN_DM = "dc:v1:dm";
    /** Prefix of a button that opens a form which came too late to open by itself; the action follows. */
    public static final String OPEN_FORM = "dc:v1:form:";

    private Rows() {}

    /** Whether a row with this component id disappears when its card is done. */
    public static boolean goesWhenDone(int rowId) {
        return answersQuestion(rowId) || rowId == MANNERS;
    }

    /** Whether a row with this component id only answers an open question. */
    public static boolean answersQuestion(int rowId) {
        return rowId >= QUESTION && rowId < LASTING;
    }

    static List<Part> of(List<Choice> choices, int firstId) {
        Set<String> seen = new HashSet<>();
        List<ObjectNode> buttons = choices.stream()
                .filter(choice -> seen.add(choice.action().wire()))
                .map(choice -> Components.button(
                        choice.label(), choice.look(), choice.action().wire()))
                .toList();
        List<Part> rows = new ArrayList<>();
        for (int from = 0; from < buttons.size(); from += DiscordLimits.BUTTONS_IN_ROW) {
            List<ObjectNode> some =
                    buttons.subList(from, Math.min(buttons.size(), from + DiscordLimits.BUTTONS_IN_ROW));
            rows.add(row(firstId + rows.size(), some));
        }
        return rows;
    }

    static Part.Node row(int id, List<ObjectNode> children) {
        int characters = children.stream()
                .mapToInt(child -> child.path("label").asText().length())
                .sum();
        return new Part.Node(Components.row(id, children), 1 + children.size(), characters, List.of());
    }

    /** "Type an answer" and "Continue in DM". */
    static Part.Node manners(Words words) {
        return row(
                MANNERS,
                List.of(
                        Components.button(words.say(Phrase.TYPE_ANSWER), Choice.Look.PLAIN, TYPE_ANSWER),
                        Components.button(words.say(Phrase.CONTINUE_IN_DM), Choice.Look.PLAIN, CONTINUE_IN_DM)));
    }
}
