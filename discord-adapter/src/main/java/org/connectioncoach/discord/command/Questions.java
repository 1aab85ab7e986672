package org.connectioncoach.discord.command;

import java.util.List;
import java.util.Locale;

/** Questions that the coach can answer, for somebody who is typing one. */
@FunctionalInterface
public interface Questions {
    /**
     * Those close to what is typed, closest first; called beside the thread that reads the connection.
     *
     * @param server Discord's server id; empty elsewhere
     */
    List<String> about(String typed, String server, Locale locale);
}
