package org.connectioncoach.discord.fake.world;

/** Where a person uses the bot. */
public enum Where {
    SERVER,
    BOT_DM,
    /** Somebody else's direct message, by a person who installed the app for themselves. */
    OTHER_DM,
    /** A server without the bot, by a person who installed the app for themselves. */
    FOREIGN_SERVER;

    public boolean userInstalled() {
        return this == OTHER_DM || this == FOREIGN_SERVER;
    }

    public int context() {
        return switch (this) {
            case SERVER, FOREIGN_SERVER -> 0;
            case BOT_DM -> 1;
            case OTHER_DM -> 2;
        };
    }
}
