package org.connectioncoach.app.command.operate;

import java.util.ArrayList;
import java.util.List;
import org.connectioncoach.app.process.Refused;
import org.connectioncoach.app.serve.PlatformSettings;
import org.connectioncoach.app.serve.Service;
import org.connectioncoach.app.serve.StopAtAnyMoment;
import org.connectioncoach.app.settings.Settings.LogSettings.Format;
import org.connectioncoach.app.wiring.Wiring;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;

/** {@code ./coach run}. */
@Command(
        name = "run",
        header = "Serves Slack, Discord or both, whichever has its tokens.",
        description = {
            "%nRuns until it is stopped (Ctrl-C, or SIGTERM): then it lets nobody in any more, answers everybody it heard,"
                    + " and closes the store. The log is in the data folder and on standard error.%n",
            "The README says where the tokens come from; ./coach doctor says which ones are missing.%n"
        })
public final class RunCommand implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(RunCommand.class);

    private final Wiring wiring;

    public RunCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public void run() {
        Thread me = Thread.currentThread();
        String[] refusal = new String[1];
        StopAtAnyMoment stop = StopAtAnyMoment.heeded();
        Service service = stop.opening(() -> wiring.service(line -> {
            refusal[0] = line;
            me.interrupt();
        }));
        if (!stop.told()) {
            say(service);
        }
        try {
            service.awaitStop();
        } catch (InterruptedException e) {
            service.close();
            throw Refused.failed(refusal[0] == null ? "Stopped." : refusal[0]);
        }
    }

    /** For people who watch, on standard error; a log that machines read holds nothing but its own lines. */
    private void say(Service service) {
        PlatformSettings served = wiring.platforms();
        List<String> lines = new ArrayList<>();
        lines.add("Serving " + (served.slack() == null ? "" : "Slack ") + (served.discord() == null ? "" : "Discord ")
                + "now. Ctrl-C stops.");
        lines.addAll(service.listening());
        boolean forMachines = wiring.settings().log().format() == Format.JSON;
        lines.forEach(line -> {
            if (forMachines) {
                LOG.info("{}", line);
            } else {
                wiring.surroundings().err().println(line);
            }
        });
    }
}
