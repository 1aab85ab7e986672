package org.connectioncoach.slack.render;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** The words inside rendered blocks, for the text of a message that carries on with a block begun in the one before. */
final class Spoken {
    private Spoken() {}

    static String of(JsonArray blocks) {
        List<String> words = new ArrayList<>();
        blocks.forEach(block -> collect(block, words));
        return String.join("\n", words);
    }

    private static void collect(JsonElement element, List<String> words) {
        if (element instanceof JsonArray array) {
            array.forEach(each -> collect(each, words));
        } else if (element instanceof JsonObject object) {
            object.asMap().forEach((key, value) -> {
                if (key.equals("text") && value.isJsonPrimitive()) {
                    words.add(value.getAsString());
                } else {
                    collect(value, words);
                }
            });
        }
    }
}
