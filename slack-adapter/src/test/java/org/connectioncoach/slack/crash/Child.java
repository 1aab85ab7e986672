package org.connectioncoach.slack.crash;

import java.nio.file.Path;
import org.connectioncoach.crash.ChildJvm;

/** {@link CoachProcess} in a process of its own. */
final class Child implements AutoCloseable {
    private final ChildJvm process;
    private final int port;

    Child(Path folder, String apiBase) {
        this(folder, apiBase, 0);
    }

    /** @param ahead seconds that its clock is ahead */
    Child(Path folder, String apiBase, int ahead) {
        process = new ChildJvm(CoachProcess.class, folder, folder.toString(), apiBase, String.valueOf(ahead));
        port = Integer.parseInt(process.says("port "));
    }

    int port() {
        return port;
    }

    /** As kill -9 does. */
    void kill() {
        process.kill();
    }

    @Override
    public void close() {
        kill();
    }
}
