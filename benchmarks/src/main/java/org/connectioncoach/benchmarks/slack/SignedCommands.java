package org.connectioncoach.benchmarks.slack;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import org.connectioncoach.slack.http.Signatures;

/** One connection that sends signed slash commands and waits for each acknowledgement. */
final class SignedCommands implements AutoCloseable {
    private final Socket socket;
    private final InputStream in;
    private final Signatures signatures;
    private final Clock clock;

    SignedCommands(int port, String secret, Clock clock) throws IOException {
        this.socket = new Socket(InetAddress.getLoopbackAddress(), port);
        this.socket.setTcpNoDelay(true);
        this.in = new BufferedInputStream(socket.getInputStream());
        this.signatures = new Signatures(secret, clock);
        this.clock = clock;
    }

    /** Nanoseconds from the first byte sent to the last one received. */
    long send(String user, String trigger) throws IOException {
        byte[] body = ("command=%2Fcoach&text=range+student+jobs+120&user_id=" + user
                        + "&team_id=T1&channel_id=C1&response_url=http%3A%2F%2F127.0.0.1%2F&trigger_id=" + trigger)
                .getBytes(StandardCharsets.UTF_8);
        String time = String.valueOf(clock.instant().getEpochSecond());
        String head =
                "POST /slack/events HTTP/1.1\r\nHost: coach\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                        + "Content-Length: " + body.length + "\r\n" + Signatures.TIME_HEADER + ": " + time + "\r\n"
                        + Signatures.SIGNATURE_HEADER + ": " + signatures.sign(time, body) + "\r\n\r\n";
        byte[] request = new byte[head.length() + body.length];
        System.arraycopy(head.getBytes(StandardCharsets.US_ASCII), 0, request, 0, head.length());
        System.arraycopy(body, 0, request, head.length(), body.length);
        long start = System.nanoTime();
        socket.getOutputStream().write(request);
        readAnswer();
        return System.nanoTime() - start;
    }

    private void readAnswer() throws IOException {
        String status = line();
        int length = 0;
        for (String header = line(); !header.isEmpty(); header = line()) {
            if (header.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                length = Integer.parseInt(
                        header.substring(header.indexOf(':') + 1).strip());
            }
        }
        int read = in.readNBytes(length).length;
        if (!status.contains(" 200 ") || read == 0) {
            throw new IOException("answered with " + status + " and " + read + " bytes");
        }
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
