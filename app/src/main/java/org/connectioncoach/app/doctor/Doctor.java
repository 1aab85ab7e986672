package org.connectioncoach.app.doctor;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.connectioncoach.app.doctor.finding.Finding;
import org.connectioncoach.app.doctor.stored.DataFolder;
import org.connectioncoach.app.doctor.stored.StoredData;
import org.connectioncoach.app.settings.Problem;
import org.connectioncoach.app.settings.Settings;
import org.connectioncoach.app.settings.SettingsLoader.Loaded;
import org.connectioncoach.message.Drawing;

/** Looks at everything once. It changes nothing, and sends no token anywhere. */
public final class Doctor {
    private static final Drawing SAMPLE = new Drawing.Gauge(
            "Sample",
            50,
            500,
            500,
            new Drawing.Band(190, 320),
            120,
            false,
            new Drawing.GaugeWords("Your band 190–320", "You: 120", "50", "500"));

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
        findings.addAll(Fonts.look(SAMPLE));
        findings.addAll(settingsFindings());
        findings.addAll(DataFolder.look(settings));
        boolean known = settings.storesInFile() || settings.storeUrl().startsWith("jdbc:postgresql:");
        findings.addAll(known ? StoredData.look(settings) : List.of(StoredData.key(settings)));
        more.forEach(check -> findings.addAll(check.look()));
        findings.addAll(ListeningPorts.look(settings));
        findings.addAll(Tokens.slack(settings.slack()));
        findings.addAll(Tokens.discord(settings.discord()));
        findings.addAll(new PlatformClocks(clock).look(settings));
        return findings;
    }

    private List<Finding> settingsFindings() {
        List<Finding> findings = new ArrayList<>();
        for (Problem problem : loaded.problems()) {
            findings.add(Finding.mend("settings", problem.place() + ": " + problem.what(), problem.remedy()));
        }
        Stream<String> strangers = environment.keySet().stream().filter(EnvironmentNames::stranger);
        strangers.sorted().map(EnvironmentNames::finding).forEach(findings::add);
        if (findings.isEmpty()) {
            findings.add(Finding.fine("settings", "nothing wrong"));
        }
        return findings;
    }
}
