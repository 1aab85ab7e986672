package org.connectioncoach.discord.fake.payload;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Enough of multipart/form-data to find {@code payload_json} and to count the files. */
public record Multipart(JsonNode json, int files) {
    public static Multipart of(String contentType, byte[] body) {
        if (!contentType.startsWith("multipart/form-data")) {
            return new Multipart(body.length == 0 ? Json.object() : Json.parse(utf8(body)), 0);
        }
        String boundary = "--" + contentType.substring(contentType.indexOf("boundary=") + "boundary=".length());
        String[] parts = new String(body, StandardCharsets.ISO_8859_1).split(Pattern.quote(boundary));
        JsonNode json = Json.object();
        int files = 0;
        for (String part : parts) {
            int start = part.indexOf("\r\n\r\n");
            if (start >= 0 && part.contains("name=\"payload_json\"")) {
                String payload = part.substring(start + 4, part.length() - 2);
                json = Json.parse(utf8(payload.getBytes(StandardCharsets.ISO_8859_1)));
            } else if (part.contains("name=\"files[")) {
                files++;
            }
        }
        if (json.findPath("attachments").size() != files) {
            throw Refusal.invalid(
                    files + " files for " + json.findPath("attachments").size() + " attachments");
        }
        return new Multipart(json, files);
    }

    private static String utf8(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
