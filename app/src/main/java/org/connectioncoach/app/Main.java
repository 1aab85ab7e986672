package org.connectioncoach.app;

import org.connectioncoach.app.command.Program;
import org.connectioncoach.app.process.Surroundings;

/** Where the process begins and ends. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Surroundings surroundings = Surroundings.ofProcess();
        System.setOut(surroundings.out());
        System.setErr(surroundings.err());
        int status = new Program(surroundings).run(arguments);
        surroundings.out().flush();
        System.exit(status);
    }
}
