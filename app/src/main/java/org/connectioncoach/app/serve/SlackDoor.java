package org.connectioncoach.app.serve;

import com.sun.net.httpserver.HttpHandler;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.util.Map;
import org.connectioncoach.app.health.Health.PlatformHealth;
import org.connectioncoach.app.process.Refused;
import org.connectioncoach.platform.Turns;
import org.connectioncoach.slack.RunningSlack;
import org.connectioncoach.slack.SlackAdapter;
import org.connectioncoach.slack.SlackStartException;
import org.connectioncoach.slack.inbound.SpeakingPlaces;

/** Slack, once it can reach us. */
final class SlackDoor implements Door {
    private final RunningSlack running;

    private SlackDoor(RunningSlack running) {
        this.running = running;
    }

    /** @param port where it listens, if it does; for the sentence when that is taken */
    static SlackDoor open(
            SlackAdapter adapter, Turns turns, Map<String, HttpHandler> beside, SpeakingPlaces places, int port) {
        try {
            return new SlackDoor(adapter.open(turns, beside, places));
        } catch (SlackStartException e) {
            throw Refused.failed(String.valueOf(e.getMessage()));
        } catch (UncheckedIOException e) {
            throw e.getCause() instanceof BindException ? HealthPage.taken(port) : e;
        }
    }

    @Override
    public String name() {
        return "Slack";
    }

    @Override
    public PlatformHealth health() {
        RunningSlack.Health now = running.health();
        return new PlatformHealth("slack", now.connected(), Map.of(), now.waiting());
    }

    /** Where HTTP is served; 0 with the socket. */
    int port() {
        return running.port();
    }

    @Override
    public void close() {
        running.close();
    }
}
