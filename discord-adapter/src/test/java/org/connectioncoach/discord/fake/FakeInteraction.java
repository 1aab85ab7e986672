package org.connectioncoach.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.connectioncoach.discord.fake.payload.Ids;
import org.jspecify.annotations.Nullable;

/** One interaction as Discord keeps it. Guarded by the world's lock. */
final class FakeInteraction {
    static final int COMMAND = 2;
    static final int COMPONENT = 3;
    static final int AUTOCOMPLETE = 4;
    static final int FORM = 5;

    final String id = Ids.next();
    final String token = "token-" + Ids.next();
    final int type;
    final Person person;
    final Where where;
    final long created = System.nanoTime();
    /** The message that something was pressed on. */
    final @Nullable ObjectNode card;

    boolean expired;
    int callbackType;
    long acknowledgedAfterNanos = -1;

    @Nullable
    ObjectNode original;

    @Nullable
    JsonNode modal;

    @Nullable
    JsonNode choices;

    final List<ObjectNode> followUps = new ArrayList<>();

    FakeInteraction(int type, Person person, Where where, @Nullable ObjectNode card) {
        this.type = type;
        this.person = person;
        this.where = where;
        this.card = card;
    }

    boolean acknowledged() {
        return callbackType != 0;
    }
}
