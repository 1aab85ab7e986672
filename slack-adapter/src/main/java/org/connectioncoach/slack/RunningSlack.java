package org.connectioncoach.slack;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.connectioncoach.slack.deliver.Lanes;

/** The adapter at work. Closing it stops letting people in, then finishes what they wait for. */
public final class RunningSlack implements AutoCloseable {
    private final int port;
    private final BooleanSupplier connected;
    private final Lanes lanes;
    private final List<AutoCloseable> parts;

    /** @param parts closed in this order */
    RunningSlack(int port, BooleanSupplier connected, Lanes lanes, List<AutoCloseable> parts) {
        this.port = port;
        this.connected = connected;
        this.lanes = lanes;
        this.parts = List.copyOf(parts);
    }

    /** Where HTTP is served; 0 with the socket. */
    public int port() {
        return port;
    }

    public Health health() {
        return new Health(connected.getAsBoolean(), lanes.waiting());
    }

    /**
     * How it is going.
     *
     * @param connected whether Slack can reach us
     * @param waiting conversations with something still to be said
     */
    public record Health(boolean connected, int waiting) {}

    @Override
    public void close() {
        for (AutoCloseable part : parts) {
            try {
                part.close();
            } catch (Exception e) {
                throw new IllegalStateException("closing " + part.getClass().getSimpleName(), e);
            }
        }
    }
}
