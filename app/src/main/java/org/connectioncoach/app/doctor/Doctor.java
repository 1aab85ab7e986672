package org.connectioncoach.app.doctor;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.connectioncoach.app.settings.Problem;
import org.connectioncoach.app.settings.Settings;
import org.connectioncoach.app.settings.SettingsLoader.Loaded;

/** Looks at everything once. It changes nothing that was not there before, and contacts no platform. */
public final class Doctor {
    private final Loaded loaded;
    private final Map<String, String> environment;
    private final Clock clock;
    private final List<Check> more;

    /** Something else to look at, such as the content. */
    @FunctionalInterface
    public interface Check {
        List<Finding> look();
    }

    public Doctor(Loaded loaded, Map<String, String> environment, Clock clock, List<Check> more) {
        this.loaded = loaded;
        this.environment = Map.copyOf(environment);
        this.clock = clock;
        this.more = List.copyOf(more);
    }

    public List<Finding> look() {
        Settings settings = loaded.settings();
        List<Finding> findings = new ArrayList<>(Machine.look(clock));
        findings.addAll(settingsFindings());
        findings.addAll(DataFolder.look(settings));
        more.forEach(check -> findings.addAll(check.look()));
        findings.addAll(ListeningPorts.look(settings));
        findings.addAll(Tokens.slack(settings.slack()));
        findings.addAll(Tokens.discord(settings.discord()));
        findings.addAll(Tokens.encryption(settings));
        return findings;
    }

    private List<Finding> settingsFindings() {
        List<Finding> findings = new ArrayList<>();
        for (Problem problem : loaded.problems()) {
            findings.add(Finding.mend("settings", problem.toString()));
        }
        Stream<String> strangers = environment.keySet().stream().filter(EnvironmentNames::stranger);
        strangers.sorted().forEach(name -> findings.add(Finding.note("settings", EnvironmentNames.remark(name))));
        if (findings.isEmpty()) {
            findings.add(Finding.fine("settings", "nothing wrong"));
        }
        return findings;
    }
}
