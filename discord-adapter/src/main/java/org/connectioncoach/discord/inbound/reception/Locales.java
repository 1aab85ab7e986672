package org.connectioncoach.discord.inbound.reception;

import java.util.Locale;
import org.connectioncoach.discord.memory.Newest;

/** The language of people as their last interaction told it; written messages carry none. In memory only. */
public final class Locales {
    private static final int AT_MOST = 20_000;

    private final Newest<Locale> byUser = new Newest<>(AT_MOST);

    public void heard(String user, Locale locale) {
        byUser.put(user, locale);
    }

    /** English of the United States for whom nothing was heard of yet. */
    public Locale of(String user) {
        return byUser.find(user).orElse(Locale.US);
    }
}
