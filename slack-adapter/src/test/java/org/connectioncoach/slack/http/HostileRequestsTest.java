package org.connectioncoach.slack.http;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.connectioncoach.message.Reply;
import org.connectioncoach.slack.kit.ScriptedTurns;
import org.connectioncoach.slack.kit.Stage;
import org.connectioncoach.slack.kit.door.Door.Ack;
import org.connectioncoach.slack.kit.door.HttpPath;
import org.connectioncoach.slack.kit.door.Payloads;
import org.connectioncoach.slack.settings.SlackSettings.Mode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class HostileRequestsTest {
    private static final String JSON = "application/json";
    private static final String SECRET_WORDS = "my private words 4711";

    private final ScriptedTurns turns = new ScriptedTurns();
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    private Stage stage;
    private HttpPath path;

    @BeforeEach
    void open() {
        stage = new Stage(Mode.HTTP, turns);
        stage.member("U1", "Sam");
        path = (HttpPath) stage.door();
        log.start();
        root.addAppender(log);
    }

    @AfterEach
    void nothingWasHeardAndNothingLogged() {
        root.detachAppender(log);
        assertThat(turns.heard()).isEmpty();
        assertThat(log.list).extracting(ILoggingEvent::getFormattedMessage).noneMatch(line -> line.contains("4711"));
        stage.close();
    }

    private static byte[] body() {
        return Payloads.event(Payloads.message("U1", SECRET_WORDS)).toString().getBytes(StandardCharsets.UTF_8);
    }

    private static long now() {
        return Instant.now().getEpochSecond();
    }

    private void assertRefused(HttpRequest request) {
        Ack ack = path.send(request);
        assertThat(ack.status()).isEqualTo(401);
        assertThat(String.valueOf(ack.body())).isEqualTo("{\"error\":\"refused\"}");
    }

    @Test
    void refusesWhatIsNotSignedOrWronglySigned() {
        assertRefused(path.plain(body(), JSON).build());
        String time = String.valueOf(now());
        for (String signature : List.of("", "v0=", "v0=" + "0".repeat(64), "v1=abc", "ä".repeat(70))) {
            assertRefused(path.plain(body(), JSON)
                    .header(Signatures.TIME_HEADER, time)
                    .header(Signatures.SIGNATURE_HEADER, signature.isEmpty() ? "-" : ascii(signature))
                    .build());
        }
        HttpPath other = new HttpPath(stage.running().port(), "another secret");
        assertRefused(other.signed(body(), now(), JSON));
    }

    private static String ascii(String words) {
        return words.replaceAll("[^\\x20-\\x7e]", "?");
    }

    @Test
    void refusesOldAndFutureTimes() {
        for (long off : new long[] {-301, -86_400, 301, 86_400, 315_360_000}) {
            assertRefused(path.signed(body(), now() + off, JSON));
        }
        assertRefused(path.plain(body(), JSON)
                .header(Signatures.TIME_HEADER, "99999999999999999999")
                .header(Signatures.SIGNATURE_HEADER, "v0=abc")
                .build());
    }

    @Test
    void refusesWhatIsTooLarge() {
        byte[] huge = ("{\"x\":\"" + "a".repeat(1_100_000) + "\"}").getBytes(StandardCharsets.UTF_8);
        assertRefused(path.signed(huge, now(), JSON));
    }

    @Test
    void refusesSignedBytesThatAreNotUtf8() {
        byte[] bytes = body();
        bytes[bytes.length - 10] = (byte) 0xC3;
        bytes[bytes.length - 9] = (byte) 0x28;
        assertRefused(path.signed(bytes, now(), JSON));
    }

    @Test
    void answersSignedNonsenseWithoutFallingOver() {
        for (String nonsense : List.of("{}", "[]", "null", "{\"type\":\"event_callback\"}", "payload=%7B", "x", "")) {
            Ack ack = path.send(path.signed(nonsense.getBytes(StandardCharsets.UTF_8), now(), JSON));
            assertThat(ack.status()).as(nonsense).isBetween(400, 500);
        }
    }

    @Test
    void refusesATruncatedBody() throws IOException {
        byte[] body = body();
        String time = String.valueOf(now());
        String signature = new Signatures(Stage.SIGNING_SECRET, Clock.systemUTC()).sign(time, body);
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), stage.running().port())) {
            OutputStream out = socket.getOutputStream();
            String head = "POST /slack/events HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: "
                    + body.length + "\r\n" + Signatures.TIME_HEADER + ": " + time + "\r\n" + Signatures.SIGNATURE_HEADER
                    + ": " + signature + "\r\n\r\n";
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            out.write(body, 0, body.length / 2);
            socket.shutdownOutput();
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).contains("401").contains("{\"error\":\"refused\"}");
        }
    }

    @Test
    void refusesOtherMethodsAndAddresses() throws IOException, InterruptedException {
        var client = HttpClient.newHttpClient();
        List<Integer> statuses = new ArrayList<>();
        for (String address : List.of("/slack/events", "/", "/admin", "/slack/eventsx")) {
            var uri = URI.create("http://127.0.0.1:" + stage.running().port() + address);
            statuses.add(client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString())
                    .statusCode());
        }
        assertThat(statuses).containsOnly(401);
    }

    @Test
    void refusesWhatSomebodyOverheardAndSendsAgain() {
        turns.says(Reply.saying("Hello"));
        HttpRequest request = path.signed(
                Payloads.event(Payloads.message("U1", "once")).toString().getBytes(StandardCharsets.UTF_8),
                now(),
                JSON);
        assertThat(path.send(request).status()).isEqualTo(200);
        assertRefused(request);
        assertThat(turns.heard()).hasSize(1);
        turns.heard().clear();
    }
}
