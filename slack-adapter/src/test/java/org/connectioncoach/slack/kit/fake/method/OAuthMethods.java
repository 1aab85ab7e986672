package org.connectioncoach.slack.kit.fake.method;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.connectioncoach.slack.kit.fake.world.Directory;
import org.connectioncoach.slack.kit.fake.world.Refusal;

/** auth.test, oauth.v2.access and apps.connections.open. */
public final class OAuthMethods {
    private final Directory directory;
    private final Map<String, JsonObject> codes = new ConcurrentHashMap<>();
    private final Map<String, String> refreshes = new ConcurrentHashMap<>();
    private final AtomicInteger next = new AtomicInteger();
    private volatile String socket = "";

    public OAuthMethods(Directory directory) {
        this.directory = directory;
    }

    public void socketAt(String url) {
        socket = url;
    }

    /**
     * A code that an admin of a workspace brings back from Slack.
     *
     * @param enterprise empty for a workspace of its own
     * @param team empty for an installation in a whole organisation
     * @param rotates whether tokens expire
     */
    public String code(String enterprise, String team, boolean rotates) {
        JsonObject grant = new JsonObject();
        grant.addProperty("app_id", "A1");
        grant.addProperty("token_type", "bot");
        grant.addProperty("bot_user_id", "UBOT");
        grant.addProperty("scope", Directory.SCOPES);
        grant.add("team", team.isEmpty() ? JsonNull.INSTANCE : named(team));
        grant.add("enterprise", enterprise.isEmpty() ? JsonNull.INSTANCE : named(enterprise));
        grant.addProperty("is_enterprise_install", team.isEmpty());
        grant.add("authed_user", named("UADMIN"));
        token(grant, team.isEmpty() ? enterprise : team, rotates);
        String code = "code" + next.incrementAndGet();
        codes.put(code, grant);
        return code;
    }

    private void token(JsonObject grant, String owner, boolean rotates) {
        String token = "xoxb-" + owner + "-" + next.incrementAndGet();
        directory.allow(token, owner);
        grant.addProperty("access_token", token);
        if (rotates) {
            String refresh = "xoxe-1-" + next.incrementAndGet();
            refreshes.put(refresh, owner);
            grant.addProperty("refresh_token", refresh);
            grant.addProperty("expires_in", 43_200);
        }
    }

    public JsonObject access(Args args) {
        if (!args.get("client_id").equals("111.222")) {
            throw new Refusal("invalid_client_id");
        }
        if (!args.get("client_secret").equals("client-secret-7")) {
            throw new Refusal("bad_client_secret");
        }
        if (args.get("grant_type").equals("refresh_token")) {
            String owner = refreshes.remove(args.get("refresh_token"));
            if (owner == null) {
                throw new Refusal("invalid_refresh_token");
            }
            JsonObject grant = new JsonObject();
            token(grant, owner, true);
            return grant;
        }
        JsonObject grant = codes.remove(args.get("code"));
        if (grant == null) {
            throw new Refusal("invalid_code");
        }
        return grant;
    }

    public JsonObject test(Args args) {
        String team = directory.team(args.token());
        JsonObject answer = new JsonObject();
        answer.addProperty("team_id", team);
        answer.addProperty("user_id", "UBOT");
        answer.addProperty("bot_id", "BBOT");
        answer.addProperty("is_enterprise_install", team.startsWith("E"));
        if (team.startsWith("E")) {
            answer.addProperty("enterprise_id", team);
        }
        return answer;
    }

    public JsonObject connections(Args args) {
        if (!args.token().equals(Directory.APP_TOKEN)) {
            throw new Refusal("invalid_auth");
        }
        JsonObject answer = new JsonObject();
        answer.addProperty("url", socket);
        return answer;
    }

    private static JsonObject named(String id) {
        JsonObject named = new JsonObject();
        named.addProperty("id", id);
        named.addProperty("name", "Riverton");
        return named;
    }
}
