package org.connectioncoach.benchmarks.slack;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.connectioncoach.platform.Answer;
import org.connectioncoach.platform.Inbound;
import org.connectioncoach.platform.Turns;
import org.connectioncoach.slack.settings.SlackSettings.Mode;
import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;
import org.jspecify.annotations.Nullable;

/** Socket Mode: a quick person's commands while five slow ones take half a second each. */
final class SlowBeside {
    private static final int COMMANDS = 500;
    private static final int SLOW = 5;
    private static final long DELAY_MILLIS = 500;
    private static final Pattern ID = Pattern.compile("\"envelope_id\"\\s*:\\s*\"([^\"]+)\"");

    private SlowBeside() {}

    static void measure(Path folder, StubSlack slack, Clock clock) {
        Server server = new Server();
        server.start();
        server.awaitStart();
        slack.socketAt("ws://127.0.0.1:" + server.getPort() + "/");
        try (WholeCoach coach = new WholeCoach(folder, slack, Mode.SOCKET, clock, SlowBeside::slowed)) {
            for (int i = 0; i < COMMANDS; i++) {
                server.send("warm" + i, "U1").join();
            }
            long[] nanos = new long[COMMANDS];
            for (int i = 0; i < COMMANDS; i++) {
                for (int slow = 0; slow < SLOW && i % 25 == 0; slow++) {
                    server.send("slow" + i + "." + slow, "USLOW" + slow);
                }
                long start = System.nanoTime();
                server.send("quick" + i, "U1").join();
                nanos[i] = System.nanoTime() - start;
            }
            System.out.println(Times.of(nanos).line("socket, slow people beside"));
        } finally {
            server.shutDown();
        }
    }

    private static Turns slowed(Turns coach) {
        return new Turns() {
            @Override
            public CompletableFuture<Answer> take(Inbound inbound) {
                return inbound.who().user().startsWith("USLOW")
                        ? CompletableFuture.supplyAsync(
                                        () -> inbound,
                                        CompletableFuture.delayedExecutor(DELAY_MILLIS, TimeUnit.MILLISECONDS))
                                .thenCompose(coach::take)
                        : coach.take(inbound);
            }

            @Override
            public void answered(Inbound inbound) {
                coach.answered(inbound);
            }
        };
    }

    /** Slack's end. */
    private static final class Server extends WebSocketServer {
        private final Map<String, CompletableFuture<Void>> waiting = new ConcurrentHashMap<>();
        private final CountDownLatch started = new CountDownLatch(1);

        Server() {
            super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            setTcpNoDelay(true);
        }

        void awaitStart() {
            try {
                if (!started.await(10, TimeUnit.SECONDS)) {
                    throw new IllegalStateException("the socket's server did not start");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        void shutDown() {
            try {
                stop(500);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        CompletableFuture<Void> send(String id, String user) {
            CompletableFuture<Void> acknowledged = new CompletableFuture<>();
            waiting.put(id, acknowledged);
            broadcast("{\"envelope_id\":\"" + id + "\",\"type\":\"slash_commands\",\"accepts_response_payload\":true,"
                    + "\"payload\":{\"command\":\"/coach\",\"text\":\"range student jobs 120\",\"user_id\":\"" + user
                    + "\",\"team_id\":\"T1\",\"channel_id\":\"C1\",\"response_url\":\"http://127.0.0.1/\",\"trigger_id\":\""
                    + id + "\"}}");
            return acknowledged;
        }

        @Override
        public void onStart() {
            started.countDown();
        }

        @Override
        public void onOpen(WebSocket connection, ClientHandshake handshake) {
            connection.send("{\"type\":\"hello\",\"num_connections\":1}");
        }

        @Override
        public void onMessage(WebSocket connection, String message) {
            Matcher id = ID.matcher(message);
            CompletableFuture<Void> acknowledged = id.find() ? waiting.remove(id.group(1)) : null;
            if (acknowledged != null) {
                acknowledged.complete(null);
            }
        }

        @Override
        public void onClose(WebSocket connection, int code, String reason, boolean remote) {}

        @Override
        public void onError(@Nullable WebSocket connection, Exception error) {}
    }
}
