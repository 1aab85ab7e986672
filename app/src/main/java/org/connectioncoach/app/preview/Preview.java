package org.connectioncoach.app.preview;

import java.net.URI;
import java.time.Clock;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.connectioncoach.app.preview.pane.DiscordDoor;
import org.connectioncoach.app.preview.pane.Door;
import org.connectioncoach.app.preview.pane.Manner;
import org.connectioncoach.app.preview.pane.Pane;
import org.connectioncoach.app.preview.pane.SlackDoor;
import org.connectioncoach.app.preview.web.EventStream;
import org.connectioncoach.app.preview.web.FileShelf;
import org.connectioncoach.app.preview.web.PreviewServer;
import org.connectioncoach.picture.PictureMaker;
import org.connectioncoach.platform.Turns;

/** A running preview: two panes, each with a person of its own, and the page that shows them. */
public final class Preview implements AutoCloseable {
    private final PreviewServer server;

    private Preview(PreviewServer server) {
        this.server = server;
    }

    /** Starts on the port, or on any free one; both people have opened their conversation when it returns. */
    public static Preview start(int port, Turns turns, PictureMaker pictures, Clock clock, ZoneId zone) {
        EventStream stream = new EventStream();
        FileShelf shelf = new FileShelf();
        Manner usual = Manner.usual(zone);
        Map<String, Pane> panes = new LinkedHashMap<>();
        for (Door door : List.of(new SlackDoor(pictures, shelf), new DiscordDoor(pictures, shelf))) {
            panes.put(door.platform(), new Pane(door, turns, stream, clock, usual));
        }
        Preview preview = new Preview(PreviewServer.start(port, new PreviewApi(panes, usual), stream, shelf));
        panes.values().forEach(pane -> pane.restart(usual));
        return preview;
    }

    public URI address() {
        return server.address();
    }

    @Override
    public void close() {
        server.close();
    }
}
