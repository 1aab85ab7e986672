package org.connectioncoach.slack.kit.fake.world;

import com.google.gson.JsonObject;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The people, channels and tokens of the fake's workspaces. */
public final class Directory {
    public static final String TEAM = "T111";
    public static final String BOT_TOKEN = "xoxb-111-abc";
    public static final String APP_TOKEN = "xapp-1-abc";
    public static final String SCOPES =
            "commands,chat:write,im:history,users:read,app_mentions:read,files:read,files:write";

    private final Map<String, JsonObject> people = new ConcurrentHashMap<>();
    private final Set<String> tokens = ConcurrentHashMap.newKeySet();
    private final Map<String, String> teams = new ConcurrentHashMap<>();
    private volatile String scopes = SCOPES;

    public Directory() {
        allow(BOT_TOKEN, TEAM);
    }

    public void allow(String token, String team) {
        tokens.add(token);
        teams.put(token, team);
    }

    /** The token is of no use from now on. */
    public void revoke(String token) {
        tokens.remove(token);
    }

    /** What the bot's tokens may do from now on, as Slack tells in a header. */
    public void grant(String granted) {
        scopes = granted;
    }

    public String scopes() {
        return scopes;
    }

    public String team(String token) {
        if (!tokens.contains(token)) {
            throw new Refusal(
                    token.isEmpty() ? "not_authed" : teams.containsKey(token) ? "token_revoked" : "invalid_auth");
        }
        return teams.get(token);
    }

    public JsonObject person(String user, String name, String locale, String zone) {
        JsonObject profile = new JsonObject();
        profile.addProperty("display_name", name);
        JsonObject person = new JsonObject();
        person.addProperty("id", user);
        person.addProperty("team_id", TEAM);
        person.addProperty("locale", locale);
        person.addProperty("tz", zone);
        person.addProperty("is_bot", false);
        person.add("profile", profile);
        people.put(user, person);
        return person;
    }

    public JsonObject person(String user) {
        JsonObject person = people.get(user);
        if (person == null) {
            throw new Refusal("user_not_found");
        }
        return person;
    }

    /** The direct message between a person and the bot. */
    public static String directMessage(String user) {
        return "D" + user.substring(1);
    }

    /** Where a message to this address lands. */
    public String channel(String address) {
        if (people.containsKey(address)) {
            return directMessage(address);
        }
        boolean known = address.startsWith("C") || people.containsKey("U" + address.substring(1));
        if (!known) {
            throw new Refusal("channel_not_found");
        }
        return address;
    }
}
