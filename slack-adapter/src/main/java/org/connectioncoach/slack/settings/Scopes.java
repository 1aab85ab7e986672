package org.connectioncoach.slack.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the app asks a workspace for, and what it cannot do without. */
public final class Scopes {
    /** All of them, as in the manifest; the README says what each is for. */
    public static final String ALL =
            "commands,chat:write,im:history,users:read,app_mentions:read,files:read,files:write";

    private static final Set<String> NEEDED = Set.of("commands", "chat:write", "im:history");

    private Scopes() {}

    /** The scopes without which the coach cannot hold a conversation. */
    public static List<String> missingNeeded(String granted) {
        return missing(granted).stream().filter(NEEDED::contains).toList();
    }

    /** Every scope that was not granted. */
    public static List<String> missing(String granted) {
        Set<String> given = Arrays.stream(granted.split(",")).map(String::strip).collect(Collectors.toSet());
        return Arrays.stream(ALL.split(","))
                .filter(scope -> !given.contains(scope))
                .toList();
    }
}
