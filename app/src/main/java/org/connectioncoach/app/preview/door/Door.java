package org.connectioncoach.app.preview.door;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.connectioncoach.member.MemberId;
import org.connectioncoach.message.Form;
import org.connectioncoach.message.Reply;

/** One platform: its renderer, and how its payloads say what was pressed. */
public interface Door {
    /** As in {@link MemberId#platform()}. */
    String platform();

    MemberId person(long number);

    /** The messages the adapter would send for a reply, in order. */
    List<Sent> render(Reply reply, How how);

    /** The form as the platform opens it. */
    JsonNode form(Form form, Locale locale);

    /** The message as the adapter changes it after a press, without the buttons of an answered question; else as it is. */
    ObjectNode answered(ObjectNode payload, Pressed pressed, Locale locale);

    /** The same where the question was answered by typing. */
    ObjectNode answeredByTyping(ObjectNode payload);

    /** What a press means, with the boxes that were ticked in the same message. */
    Press press(Pressed pressed, Locale locale);

    /** How much of each limit a payload uses. */
    List<Meter> meters(ObjectNode payload);

    /**
     * How a reply is sent.
     *
     * @param privately visible to the person alone, in the middle of a channel or server
     * @param last whether nothing follows it in the same answer
     * @param unasked without the person having acted
     */
    record How(Locale locale, boolean privately, boolean last, boolean unasked) {}

    /**
     * One message as it leaves the adapter.
     *
     * @param payload exactly what the platform's API would get
     * @param files addresses within the page of what the payload refers to, by how it refers to it
     * @param downloads addresses of files that travel beside the payload, by name
     */
    record Sent(ObjectNode payload, Map<String, String> files, Map<String, String> downloads) {}

    /**
     * Something pressed or chosen in a message.
     *
     * @param id the action id or custom id
     * @param block Slack's block id, or empty
     * @param ticks ticked values by block, on Slack
     */
    record Pressed(String id, List<String> values, String block, Map<String, List<String>> ticks) {
        /** A form was sent, or words were typed: nothing on a card. */
        public static final Pressed NOTHING = new Pressed("", List.of(), "", Map.of());
    }

    /** A limit of the platform and how much of it is used. */
    record Meter(String name, int used, int limit) {}
}
