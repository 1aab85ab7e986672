package org.connectioncoach.app.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Somebody says "start" on both platforms, as soon as the coach lets them, until both are answered. */
public final class Rehearsal implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofMillis(5);

    private final int port = freePort();
    private final StandInSlack slack;
    private final StandInDiscord discord;

    private Rehearsal(Clock clock) {
        this.slack = new StandInSlack(port, clock);
        this.discord = new StandInDiscord();
    }

    /** Opens both platforms; the coach is started afterwards, with {@link #settings}. */
    public static Rehearsal open(Clock clock) {
        return new Rehearsal(clock);
    }

    /** What to set in the environment of the coach, over whatever is there. */
    public Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>(slack.settings());
        settings.putAll(discord.settings());
        settings.put("COACH_HTTP_PORT", Integer.toString(port));
        settings.put("COACH_ADMIN_PORT", "0");
        settings.put("COACH_LOG_FORMAT", "text");
        return settings;
    }

    /** Whether both were answered within the time. */
    public boolean play(Duration most) throws InterruptedException {
        CompletableFuture<Void> both = CompletableFuture.allOf(slack.answered(), discord.answered());
        long end = System.nanoTime() + most.toNanos();
        boolean taken = false;
        while (!both.isDone() && System.nanoTime() < end) {
            taken = taken || slack.deliver();
            TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
        }
        return both.isDone();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("looking for a free port", e);
        }
    }

    @Override
    public void close() {
        slack.close();
        discord.close();
    }
}
