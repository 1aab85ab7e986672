package org.connectioncoach.app.command.operate;

import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.connectioncoach.app.Wiring;
import org.connectioncoach.app.doctor.Finding;
import picocli.CommandLine.Command;

/** {@code ./coach doctor}. */
@Command(
        name = "doctor",
        header = "Looks at this machine and the settings, and says what to do.",
        description = {
            "%nChecks Java, the clock, the settings, the content, the data folder, the ports and the shape of your"
                    + " tokens. Nothing is sent anywhere and no token is printed.%n"
        },
        footer = {"", "Exit status: 0 when the coach can serve, 1 when something must be mended."})
public final class DoctorCommand implements Callable<Integer> {
    private final Wiring wiring;

    public DoctorCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        PrintStream out = wiring.surroundings().out();
        List<Finding> findings = wiring.doctor().look();
        for (Finding finding : findings) {
            out.println(finding.verdict().label() + "  " + finding.subject() + ": " + finding.words());
        }
        long toMend = findings.stream()
                .filter(finding -> finding.verdict() == Finding.Verdict.MEND)
                .count();
        out.println();
        out.println(toMend == 0 ? "All is well." : toMend == 1 ? "One thing to mend." : toMend + " things to mend.");
        return toMend == 0 ? 0 : 1;
    }
}
