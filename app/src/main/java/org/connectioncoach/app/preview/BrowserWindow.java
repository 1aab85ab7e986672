package org.connectioncoach.app.preview;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Shows an address in the person's own browser, where there is a screen; elsewhere the printed address has to do. */
public final class BrowserWindow {
    private BrowserWindow() {}

    /** Returns at once, whether or not a browser could be opened. */
    public static void open(URI address, Map<String, String> environment) {
        List<String> command = command(address, environment);
        if (command.isEmpty()) {
            return;
        }
        try {
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            // There is no such program here; the address is on the terminal.
            return;
        }
    }

    static List<String> command(URI address, Map<String, String> environment) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.contains("mac")) {
            return List.of("open", address.toString());
        }
        if (system.contains("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", address.toString());
        }
        boolean screen = environment.containsKey("DISPLAY") || environment.containsKey("WAYLAND_DISPLAY");
        return screen ? List.of("xdg-open", address.toString()) : List.of();
    }
}
