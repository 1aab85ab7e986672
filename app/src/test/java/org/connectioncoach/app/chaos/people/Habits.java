package org.connectioncoach.app.chaos.people;

/** What people do besides writing and pressing. */
public final class Habits {
    /**
     * Slash commands of all kinds and forms, by {@code -Dchaos.forms=true}: people then do so much that the short form
     * would take half as long again.
     */
    public static final boolean COMMANDS_AND_FORMS = Boolean.getBoolean("chaos.forms");

    private Habits() {}
}
