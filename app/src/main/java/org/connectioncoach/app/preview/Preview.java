package org.connectioncoach.app.preview;

import java.net.URI;
import java.time.Clock;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.connectioncoach.app.preview.author.Author;
import org.connectioncoach.app.preview.author.ContentWatch;
import org.connectioncoach.app.preview.door.DiscordDoor;
import org.connectioncoach.app.preview.door.Door;
import org.connectioncoach.app.preview.door.SlackDoor;
import org.connectioncoach.app.preview.pane.Manner;
import org.connectioncoach.app.preview.pane.Pane;
import org.connectioncoach.app.preview.web.EventStream;
import org.connectioncoach.app.preview.web.FileShelf;
import org.connectioncoach.app.preview.web.PreviewServer;
import org.connectioncoach.content.ContentLibrary;
import org.connectioncoach.language.Topics;
import org.connectioncoach.picture.PictureMaker;
import org.connectioncoach.platform.Outgoing;
import org.connectioncoach.platform.Turns;

/** A running preview: two panes, each with a person of its own, and the page that shows them. */
public final class Preview implements AutoCloseable {
    private final PreviewServer server;
    private final ContentWatch watch;
    private final Map<String, Pane> panes;

    private Preview(PreviewServer server, ContentWatch watch, Map<String, Pane> panes) {
        this.server = server;
        this.watch = watch;
        this.panes = panes;
    }

    /**
     * What the preview shows.
     *
     * @param topics asked for when an author first tries a question
     */
    public record Parts(
            Turns turns,
            PictureMaker pictures,
            ContentLibrary content,
            Supplier<Topics> topics,
            Clock clock,
            ZoneId zone) {}

    /** Starts on the port, or on any free one; both people have opened their conversation when it returns. */
    public static Preview start(int port, Parts parts) {
        EventStream stream = new EventStream();
        FileShelf shelf = new FileShelf();
        Manner usual = Manner.usual(parts.zone());
        Map<String, Pane> panes = new LinkedHashMap<>();
        for (Door door : List.of(new SlackDoor(parts.pictures(), shelf), new DiscordDoor(parts.pictures(), shelf))) {
            panes.put(door.platform(), new Pane(door, parts.turns(), stream, parts.clock(), usual));
        }
        Author author = new Author(parts.content(), parts.topics(), panes);
        PreviewServer server = PreviewServer.start(port, new PreviewApi(panes, author), stream, shelf);
        panes.values().forEach(pane -> pane.restart(usual));
        ContentWatch watch = ContentWatch.start(parts.content(), () -> {
            stream.tell("content", author.state());
            panes.values().forEach(Pane::replay);
        });
        return new Preview(server, watch, panes);
    }

    /** Shows a message that the coach sends on its own. False where nobody in the preview is its member. */
    public boolean deliver(Outgoing message) {
        Pane pane = panes.get(message.to().platform());
        return pane != null && pane.deliver(message);
    }

    public URI address() {
        return server.address();
    }

    @Override
    public void close() {
        watch.close();
        server.close();
    }
}
