package org.connectioncoach.slack.settings;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading the settings.
 *
 * @param settings null where there are problems, or where nothing at all is said about Slack
 * @param problems one line each, with what to do; never with a secret in it
 */
public record Reading(@Nullable SlackSettings settings, List<String> problems) {
    public Reading {
        problems = List.copyOf(problems);
    }

    /** Whether the environment says nothing about Slack: the adapter is then not wanted. */
    public boolean absent() {
        return settings == null && problems.isEmpty();
    }
}
