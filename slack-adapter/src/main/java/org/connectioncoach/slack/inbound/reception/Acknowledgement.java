package org.connectioncoach.slack.inbound.reception;

import com.slack.api.bolt.response.Response;

/**
 * An acknowledgement that carries an answer. Whoever writes it to Slack says so here, since until then the answer counts
 * as not given.
 */
public final class Acknowledgement extends Response {
    private final Runnable arrived;
    private final Runnable lost;

    private Acknowledgement(String json, Runnable arrived, Runnable lost) {
        this.arrived = arrived;
        this.lost = lost;
        setContentType(CONTENT_TYPE_APPLICATION_JSON_UTF8);
        setBody(json);
    }

    /**
     * Carries JSON.
     *
     * @param arrived run once it is written
     * @param lost run where it certainly could not be written
     */
    static Response carrying(String json, Runnable arrived, Runnable lost) {
        return new Acknowledgement(json, arrived, lost);
    }

    /** This response was written to Slack. */
    public static void written(Response response) {
        if (response instanceof Acknowledgement carrier) {
            carrier.arrived.run();
        }
    }

    /** The connection was gone before this response could be written. */
    public static void notWritten(Response response) {
        if (response instanceof Acknowledgement carrier) {
            carrier.lost.run();
        }
    }
}
