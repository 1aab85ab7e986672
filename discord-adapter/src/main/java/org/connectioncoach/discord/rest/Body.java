package org.connectioncoach.discord.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;
import org.connectioncoach.discord.render.DiscordFile;

/** JSON, with files beside it where there are some. */
final class Body {
    private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");

    private Body() {}

    static RequestBody of(JsonNode json, List<DiscordFile> files) {
        RequestBody payload = RequestBody.create(json.toString().getBytes(StandardCharsets.UTF_8), JSON);
        if (files.isEmpty()) {
            return payload;
        }
        MultipartBody.Builder parts =
                new MultipartBody.Builder().setType(MultipartBody.FORM).addFormDataPart("payload_json", null, payload);
        for (int i = 0; i < files.size(); i++) {
            DiscordFile file = files.get(i);
            parts.addFormDataPart(
                    "files[" + i + "]",
                    file.name(),
                    RequestBody.create(file.content(), MediaType.get(file.mediaType())));
        }
        return parts.build();
    }
}
