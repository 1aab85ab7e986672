package org.connectioncoach.slack.kit;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.connectioncoach.message.Drawing;
import org.connectioncoach.picture.PictureMaker;
import org.connectioncoach.platform.Messenger;
import org.connectioncoach.platform.Turns;
import org.connectioncoach.slack.RunningSlack;
import org.connectioncoach.slack.SlackAdapter;
import org.connectioncoach.slack.kit.door.Door;
import org.connectioncoach.slack.kit.door.HttpPath;
import org.connectioncoach.slack.kit.door.Member;
import org.connectioncoach.slack.kit.door.SocketPath;
import org.connectioncoach.slack.kit.fake.FakeSlack;
import org.connectioncoach.slack.kit.fake.world.Directory;
import org.connectioncoach.slack.settings.SlackSettings;
import org.connectioncoach.slack.settings.SlackSettings.Mode;
import org.connectioncoach.store.Store;
import org.connectioncoach.store.memory.InMemoryStore;

/** The real adapter with the real Bolt against the fake Slack, over either way in. */
public final class Stage implements AutoCloseable {
    public static final String SIGNING_SECRET = "8f742231b10e8888abcd99yyyzzz85a5";
    public static final String PUBLIC_CHANNEL = "C777";
    public static final Duration QUICK = Duration.ofMillis(1);

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};

    private final FakeSlack slack = new FakeSlack();
    private final Store store;
    private final SlackAdapter adapter;
    private final RunningSlack running;
    private final Door door;

    public Stage(Mode mode, Turns turns) {
        this(mode, turns, QUICK, Stage::draw);
    }

    public Stage(Mode mode, Turns turns, Duration gap, PictureMaker pictures) {
        this(mode, turns, gap, pictures, new InMemoryStore());
    }

    /** @param store closed with the stage */
    public Stage(Mode mode, Turns turns, Duration gap, PictureMaker pictures, Store store) {
        this.store = store;
        SocketPath socket = mode == Mode.SOCKET ? new SocketPath() : null;
        if (socket != null) {
            slack.socketAt(socket.url());
        }
        adapter = new SlackAdapter(
                settings(mode), store.installations(), store.claims(), pictures, Clock.systemUTC(), gap);
        running = adapter.open(turns, Map.of());
        door = socket != null ? socket : new HttpPath(running.port(), SIGNING_SECRET);
    }

    private static byte[] draw(Drawing drawing) {
        return PNG.clone();
    }

    public SlackSettings settings(Mode mode) {
        return new SlackSettings(
                mode,
                Directory.BOT_TOKEN,
                mode == Mode.SOCKET ? Directory.APP_TOKEN : null,
                mode == Mode.HTTP ? SIGNING_SECRET : null,
                null,
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                slack.apiBase(),
                "/coach",
                Set.of(PUBLIC_CHANNEL),
                Set.of("127.0.0.1"));
    }

    public Member member(String id, String name) {
        return new Member(slack, door, id, name);
    }

    public FakeSlack slack() {
        return slack;
    }

    public Door door() {
        return door;
    }

    public RunningSlack running() {
        return running;
    }

    public Messenger messenger() {
        return adapter.messenger();
    }

    @Override
    public void close() {
        running.close();
        door.close();
        slack.close();
        store.close();
    }
}
