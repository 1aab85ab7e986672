package org.connectioncoach.discord.contract;

import com.fasterxml.jackson.databind.JsonNode;
import org.connectioncoach.golden.GoldenFile;

/** What Discord is sent, as golden files. */
public final class Golden {
    private Golden() {}

    public static void same(String name, JsonNode actual) {
        GoldenFile.matches(name + ".json", actual.toPrettyString() + "\n");
    }
}
