package org.connectioncoach.discord.fake.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.connectioncoach.discord.fake.payload.Ids;
import org.jspecify.annotations.Nullable;

/** One interaction as Discord keeps it. Guarded by the world's lock. */
public final class FakeInteraction {
    public static final int COMMAND = 2;
    public static final int COMPONENT = 3;
    public static final int AUTOCOMPLETE = 4;
    public static final int FORM = 5;

    private static final long TO_ANSWER = TimeUnit.SECONDS.toNanos(3);

    private final String id = Ids.next();
    private final String token = "token-" + Ids.next();
    private final int type;
    private final User user;
    private final Where where;
    private final @Nullable ObjectNode card;
    private final long created = System.nanoTime();
    private final List<ObjectNode> followUps = new ArrayList<>();

    private boolean expired;
    private int callbackType;
    private long acknowledgedAfterNanos = -1;
    private JsonNode first = MissingNode.getInstance();
    private @Nullable ObjectNode original;
    private @Nullable JsonNode modal;
    private @Nullable JsonNode choices;

    /**
     * @param type one of the constants here
     * @param card the message that something was pressed on
     */
    public FakeInteraction(int type, User user, Where where, @Nullable ObjectNode card) {
        this.type = type;
        this.user = user;
        this.where = where;
        this.card = card;
    }

    public String id() {
        return id;
    }

    public String token() {
        return token;
    }

    public int type() {
        return type;
    }

    public User user() {
        return user;
    }

    public Where where() {
        return where;
    }

    public @Nullable ObjectNode card() {
        return card;
    }

    /** Discord forgets the token, as it does after fifteen minutes. */
    public void expire() {
        expired = true;
    }

    public boolean expired() {
        return expired;
    }

    /** Whether the three seconds for the first answer are over. */
    public boolean tooLate() {
        return System.nanoTime() - created > TO_ANSWER;
    }

    /** The first answer has come, with this callback type and this to be shown. */
    public void acknowledge(int type, JsonNode data) {
        callbackType = type;
        first = data;
        acknowledgedAfterNanos = System.nanoTime() - created;
    }

    /** What came with the first answer, whatever stands there now. */
    public JsonNode first() {
        return first;
    }

    public boolean acknowledged() {
        return callbackType != 0;
    }

    /** The type of the first answer; 0 before it. */
    public int callbackType() {
        return callbackType;
    }

    /** From the event to the first answer; -1 before it. */
    public long acknowledgedAfterNanos() {
        return acknowledgedAfterNanos;
    }

    /** What the first answer shows: a new message, or the card itself when it changes that. */
    public void shows(@Nullable ObjectNode message) {
        original = message;
    }

    public @Nullable ObjectNode original() {
        return original;
    }

    public void opens(JsonNode form) {
        modal = form;
    }

    /** The form that the answer opened. */
    public @Nullable JsonNode modal() {
        return modal;
    }

    public void suggests(JsonNode suggestions) {
        choices = suggestions;
    }

    /** What was suggested while the person typed. */
    public @Nullable JsonNode choices() {
        return choices;
    }

    /** The messages after the first answer, oldest first; whoever sends one adds it. */
    public List<ObjectNode> followUps() {
        return followUps;
    }
}
