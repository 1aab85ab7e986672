package org.connectioncoach.discord.inbound.reception;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The language of people as their last interaction told it; written messages carry none. In memory only. */
public final class Locales {
    private static final int KEPT = 20_000;

    private final Map<String, Locale> byUser = new LinkedHashMap<>();

    public synchronized void heard(String user, Locale locale) {
        byUser.put(user, locale);
        if (byUser.size() > KEPT) {
            byUser.remove(byUser.keySet().iterator().next());
        }
    }

    public synchronized Locale of(String user) {
        return byUser.getOrDefault(user, Locale.US);
    }
}
