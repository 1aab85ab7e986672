package org.connectioncoach.app.rehearsal;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;
import org.jspecify.annotations.Nullable;

/** Discord's gateway for one short session: greets, and hands over one command. */
final class StandInGateway implements AutoCloseable {
    private final CompletableFuture<Integer> started = new CompletableFuture<>();
    private final Server server = new Server();
    private final String bot;

    /** @param bot who the program is, as Discord describes users */
    StandInGateway(String bot) {
        this.bot = bot;
        server.setDaemon(true);
        server.setTcpNoDelay(true);
        server.setConnectionLostTimeout(0);
        server.start();
    }

    String url() {
        return "ws://127.0.0.1:" + started.join();
    }

    private String ready() {
        return String.format(Locale.ROOT, """
                {"op":0,"s":1,"t":"READY","d":{"v":10,"session_id":"rehearsal","resume_gateway_url":"%s","user":%s,\
                "shard":[0,1],"guilds":[],"application":{"id":"900","flags":0},"private_channels":[]}}""", url(), bot);
    }

    private static String command() {
        String person = """
                {"id":"920","username":"ben","global_name":"Ben","discriminator":"0","avatar":null,"bot":false}""";
        return String.format(Locale.ROOT, """
                {"op":0,"s":2,"t":"INTERACTION_CREATE","d":{"id":"910","application_id":"900","type":2,\
                "token":"rehearsal-interaction","version":1,"channel_id":"930","locale":"en-US","context":1,\
                "attachment_size_limit":10485760,"entitlements":[],"authorizing_integration_owners":{"0":"920"},\
                "user":%1$s,"channel":{"id":"930","type":1,"flags":0,"permissions":"0","recipients":[%1$s]},\
                "data":{"id":"940","name":"coach","type":1,"options":[{"type":1,"name":"start","options":[]}]}}}""", person);
    }

    @Override
    public void close() {
        try {
            server.stop(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private final class Server extends WebSocketServer {
        private Server() {
            super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
        }

        @Override
        public void onStart() {
            started.complete(getPort());
        }

        @Override
        public void onOpen(WebSocket connection, ClientHandshake handshake) {
            connection.send("{\"op\":10,\"d\":{\"heartbeat_interval\":40000}}");
        }

        @Override
        public void onMessage(WebSocket connection, String message) {
            if (message.contains("\"op\":1,") || message.contains("\"op\":1}")) {
                connection.send("{\"op\":11}");
            } else if (message.contains("\"op\":2,") || message.contains("\"op\":2}")) {
                connection.send(ready());
                connection.send(command());
            }
        }

        @Override
        public void onClose(WebSocket connection, int code, String reason, boolean remote) {}

        @Override
        public void onError(@Nullable WebSocket connection, Exception problem) {
            // Whoever waits for the answer notices.
        }
    }
}
