package org.connectioncoach.app.command.author;

import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.connectioncoach.app.preview.BrowserWindow;
import org.connectioncoach.app.preview.LivePreview;
import org.connectioncoach.app.process.Refused;
import org.connectioncoach.app.wiring.Wiring;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./coach preview}, and {@code ./coach} alone. */
@Command(
        name = "preview",
        header = "Talk with the coach in your browser, as it looks in Slack and in Discord.",
        description = {
            "%nOpens one page on this machine: two conversations side by side, each with a person of its own, and"
                    + " tools for authors. No account, no token, and nothing leaves this machine.%n"
        },
        footer = {
            "",
            "The page follows the content folder: save a file, and what members would read is on screen, or what the"
                    + " check says about it."
        })
public final class PreviewCommand implements Runnable {
    private static final int LAST_PORT = 65_535;

    private final Wiring wiring;

    @Option(names = "--port", paramLabel = "PORT", description = "Where to listen; a free port where it is taken.")
    private @Nullable Integer port;

    @Option(
            names = "--content",
            paramLabel = "FOLDER",
            description = "A folder laid out like config/; by default your own, or else this clone's.")
    private @Nullable Path content;

    @Option(names = "--no-open", description = "Prints the address and opens no browser.")
    private boolean quiet;

    /** For preparing a quick start: it has loaded what the page needs once it stops. */
    @Option(names = "--and-stop", hidden = true)
    private boolean stop;

    public PreviewCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public void run() {
        if (port != null && (port < 0 || port > LAST_PORT)) {
            throw Refused.wrongUse("--port is " + port + ", not a port. Give 1 to 65535, or 0 for any:"
                    + " ./coach preview --port=8090");
        }
        if (content != null && !Files.isDirectory(content)) {
            throw Refused.wrongUse("There is no folder " + content + ". Name one laid out like config/, or none:"
                    + " ./coach preview");
        }
        PrintStream out = wiring.surroundings().out();
        try (LivePreview preview = wiring.fromContent().preview(content, port)) {
            URI address = preview.address();
            out.println("Connection Coach is at " + address);
            out.println("Press Ctrl+C to stop.");
            out.flush();
            if (stop) {
                return;
            }
            if (!quiet) {
                BrowserWindow.open(address, wiring.surroundings().environment());
            }
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
