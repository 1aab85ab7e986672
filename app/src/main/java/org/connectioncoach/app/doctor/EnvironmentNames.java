package org.connectioncoach.app.doctor;

import java.util.ArrayList;
import java.util.List;
import org.connectioncoach.app.doctor.finding.Finding;
import org.connectioncoach.app.settings.Closest;
import org.connectioncoach.app.settings.SettingsLoader;

/** Notices variables that look like ours and are not, because a misspelt one is silently without effect. */
final class EnvironmentNames {
    /** Read by the start script and by tests, not by the settings. */
    private static final List<String> OTHERS = List.of(
            "COACH_CONFIG_DIR",
            "COACH_JAVA_OPTIONS",
            "COACH_SPECS_DIR",
            "SLACK_COMMAND",
            "SLACK_FILE_HOSTS",
            "SLACK_REDIRECT_URI",
            "DISCORD_ATTACHMENT_HOSTS");

    private EnvironmentNames() {}

    static boolean stranger(String name) {
        return (name.startsWith("COACH_") || name.startsWith("SLACK_") || name.startsWith("DISCORD_"))
                && !known().contains(name);
    }

    static Finding finding(String name) {
        return Finding.note(
                "settings",
                "the variable " + name + " is not one of mine, so it has no effect",
                Closest.to(name, known())
                        .map(close -> "did you mean " + close + "?")
                        .orElse("unset it, or look for its name in the README"));
    }

    private static List<String> known() {
        List<String> known = new ArrayList<>(SettingsLoader.variables());
        known.addAll(OTHERS);
        return known;
    }
}
