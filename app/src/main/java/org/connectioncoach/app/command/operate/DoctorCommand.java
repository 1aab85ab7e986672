package org.connectioncoach.app.command.operate;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.connectioncoach.app.doctor.finding.Finding;
import org.connectioncoach.app.report.DoctorReport;
import org.connectioncoach.app.wiring.Wiring;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./coach doctor}. */
@Command(
        name = "doctor",
        header = "Looks at this machine and the settings, and says what to do.",
        description = {
            "%nChecks Java, the clock, fonts, the settings, the content, the data folder and its disk, the store and its"
                    + " key, the ports and the shape of your tokens. Each platform that is set up is asked for the time,"
                    + " without a token. Nothing is changed and no token is printed.%n"
        },
        footer = {
            "",
            "With --json it prints one object: ok, to_mend, notes, findings; every finding has verdict (ok, note or"
                    + " mend), subject, what and remedy.",
            "",
            "Exit status: 0 when the coach can serve, 1 when something must be mended."
        })
public final class DoctorCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Option(names = "--json", description = "For programs: one JSON object.")
    private boolean json;

    public DoctorCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        PrintStream out = wiring.surroundings().out();
        List<Finding> findings = wiring.doctor().look();
        long toMend = findings.stream()
                .filter(finding -> finding.verdict() == Finding.Verdict.MEND)
                .count();
        if (json) {
            out.println(DoctorReport.of(findings));
            return toMend == 0 ? 0 : 1;
        }
        for (Finding finding : findings) {
            out.println(String.format(Locale.ROOT, "%-4s", finding.verdict().label()) + "  " + finding.subject() + ": "
                    + finding.words());
        }
        out.println();
        out.println(toMend == 0 ? "All is well." : toMend == 1 ? "One thing to mend." : toMend + " things to mend.");
        return toMend == 0 ? 0 : 1;
    }
}
