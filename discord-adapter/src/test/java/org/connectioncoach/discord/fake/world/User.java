package org.connectioncoach.discord.fake.world;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.connectioncoach.discord.fake.payload.Json;

/**
 * Somebody as Discord knows them.
 *
 * @param locale the language of their app, such as {@code en-US}
 */
public record User(String id, String name, String locale) {
    /** What Discord tells about them wherever they appear. */
    public ObjectNode json() {
        return json(id, name);
    }

    static ObjectNode json(String id, String name) {
        return Json.object()
                .put("id", id)
                .put("username", "user" + id)
                .put("global_name", name)
                .put("discriminator", "0")
                .putNull("avatar")
                .put("bot", false);
    }
}
