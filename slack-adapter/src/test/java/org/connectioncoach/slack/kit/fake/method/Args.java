package org.connectioncoach.slack.kit.fake.method;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** The arguments of one call, and whose token it came with. */
public record Args(String method, String token, Map<String, String> values) {

    public static Args of(String method, String authorization, String body) {
        Map<String, String> values = new HashMap<>();
        for (String pair : body.split("&")) {
            int at = pair.indexOf('=');
            if (at > 0) {
                values.put(
                        URLDecoder.decode(pair.substring(0, at), StandardCharsets.UTF_8),
                        URLDecoder.decode(pair.substring(at + 1), StandardCharsets.UTF_8));
            }
        }
        if (authorization.startsWith("Basic ")) {
            String pair = new String(Base64.getDecoder().decode(authorization.substring(6)), StandardCharsets.UTF_8);
            values.put("client_id", pair.substring(0, pair.indexOf(':')));
            values.put("client_secret", pair.substring(pair.indexOf(':') + 1));
        }
        String bearer = authorization.startsWith("Bearer ") ? authorization.substring(7) : "";
        return new Args(method, bearer.isEmpty() ? values.getOrDefault("token", "") : bearer, values);
    }

    public String get(String name) {
        return values.getOrDefault(name, "");
    }

    JsonElement json(String name) {
        return JsonParser.parseString(get(name));
    }
}
