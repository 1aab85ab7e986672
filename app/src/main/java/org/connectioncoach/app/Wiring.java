package org.connectioncoach.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.connectioncoach.app.doctor.Doctor;
import org.connectioncoach.app.settings.Problem;
import org.connectioncoach.app.settings.Settings;
import org.connectioncoach.app.settings.SettingsLoader;
import org.connectioncoach.app.settings.SettingsLoader.Loaded;

/** Puts the parts together, by hand and in one place. Each part is made when a command asks for it, and not before. */
public final class Wiring {
    private final Surroundings surroundings;

    Wiring(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    public Surroundings surroundings() {
        return surroundings;
    }

    /** The machine's clock; nobody else asks for it. */
    public Clock clock() {
        return Clock.systemUTC();
    }

    /** The settings with whatever is wrong about them. */
    public Loaded loadSettings() {
        return new SettingsLoader(surroundings.environment(), surroundings.home(), surroundings.userHome()).load();
    }

    /** The settings, or a refusal that says everything that is wrong about them. */
    public Settings settings() {
        Loaded loaded = loadSettings();
        if (!loaded.problems().isEmpty()) {
            throw Refused.wrongUse(
                    loaded.problems().stream().map(Problem::toString).collect(Collectors.joining("\n")));
        }
        return loaded.settings();
    }

    public Doctor doctor() {
        return new Doctor(loadSettings(), surroundings.environment(), clock(), List.of());
    }

    /** Where logs are written; it may not exist yet. */
    public Path logFolder() {
        return loadSettings().settings().dataDir().resolve("log");
    }
}
