package org.connectioncoach.app.chaos.people;

/** What people do besides writing and pressing. */
public final class Habits {
    /**
     * Slash commands of all kinds and forms, by {@code -Dchaos.forms=true}: they lead so far that the oracle must know
     * the steps to offer in the order of the process that offered them, which it does not yet.
     */
    public static final boolean COMMANDS_AND_FORMS = Boolean.getBoolean("chaos.forms");

    private Habits() {}
}
