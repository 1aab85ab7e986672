package org.connectioncoach.app.serve;

import com.sun.net.httpserver.HttpHandler;
import java.util.Map;
import org.connectioncoach.app.Refused;
import org.connectioncoach.platform.Turns;
import org.connectioncoach.slack.RunningSlack;
import org.connectioncoach.slack.SlackAdapter;
import org.connectioncoach.slack.SlackStartException;

/** Slack, once it can reach us. */
final class SlackDoor implements Door {
    private final RunningSlack running;

    private SlackDoor(RunningSlack running) {
        this.running = running;
    }

    static SlackDoor open(SlackAdapter adapter, Turns turns, Map<String, HttpHandler> beside) {
        try {
            return new SlackDoor(adapter.open(turns, beside));
        } catch (SlackStartException e) {
            throw Refused.failed(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public String name() {
        return "Slack";
    }

    @Override
    public boolean open() {
        return running.health().connected();
    }

    @Override
    public void close() {
        running.close();
    }
}
