package org.connectioncoach.slack.http;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends signed requests to our own door before it is called ready: the first request loads so many classes that it would
 * take Slack's three seconds on a slow machine, and the first member after a start would see a time-out.
 */
public final class WarmUp {
    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);

    private WarmUp() {}

    /** Failing is no reason not to start. */
    public static void run(int port, Signatures signatures, Clock clock, int times) {
        for (int i = 0; i < times; i++) {
            long now = clock.instant().getEpochSecond();
            try {
                send(port, signatures, String.valueOf(now), event(i, now));
            } catch (IOException e) {
                LOG.warn("warming up failed: {}", e.getClass().getSimpleName());
                return;
            }
        }
    }

    /** Of a kind that is acknowledged and means nothing. */
    private static String event(int number, long at) {
        return String.format(
                Locale.ROOT,
                "{\"type\":\"event_callback\",\"team_id\":\"T0\",\"event_id\":\"EvWarm%d\",\"event_time\":%d,"
                        + "\"event\":{\"type\":\"channel_rename\"}}",
                number,
                at);
    }

    private static void send(int port, Signatures signatures, String time, String event) throws IOException {
        byte[] body = event.getBytes(StandardCharsets.UTF_8);
        HttpURLConnection connection = (HttpURLConnection) URI.create("http://127.0.0.1:" + port + HttpDoor.EVENTS_PATH)
                .toURL()
                .openConnection();
        connection.setDoOutput(true);
        connection.setConnectTimeout(2_000);
        connection.setReadTimeout(5_000);
        connection.setRequestProperty("Content-Type", "application/json");
        connection.setRequestProperty(Signatures.TIME_HEADER, time);
        connection.setRequestProperty(Signatures.SIGNATURE_HEADER, signatures.sign(time, body));
        connection.getOutputStream().write(body);
        connection.getResponseCode();
        connection.disconnect();
    }
}
