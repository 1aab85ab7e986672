package org.connectioncoach.slack.kit;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import org.connectioncoach.golden.GoldenFile;

/** What Slack is sent, as golden files. */
public final class Golden {
    private static final Gson PRETTY =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private Golden() {}

    public static void matches(String name, JsonElement actual) {
        GoldenFile.matches(name + ".json", PRETTY.toJson(actual) + "\n");
    }
}
