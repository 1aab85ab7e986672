package org.connectioncoach.app.rehearsal;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Discord with one person, who uses {@code /coach start} in the direct messages once the bot is there. */
final class StandInDiscord implements AutoCloseable {
    private static final String TOKEN = "rehearsal-token";
    private static final String BOT = """
            {"id":"900","username":"coach","global_name":"Coach","discriminator":"0","avatar":null,"bot":true}""";

    private final CompletableFuture<Void> answered = new CompletableFuture<>();
    private final LocalServer server = new LocalServer(this::answer);
    private final StandInGateway gateway = new StandInGateway(BOT);

    Map<String, String> settings() {
        return Map.of(
                "DISCORD_TOKEN",
                TOKEN,
                "DISCORD_API_BASE_URL",
                server.address() + "/api/v10",
                "DISCORD_GATEWAY_URL",
                gateway.url());
    }

    CompletableFuture<Void> answered() {
        return answered;
    }

    private String answer(String path, String body) {
        if (path.endsWith("/users/@me")) {
            return BOT;
        }
        if (path.endsWith("/gateway/bot")) {
            return String.format(Locale.ROOT, """
                    {"url":"%s","shards":1,"session_start_limit":\
                    {"total":1000,"remaining":999,"reset_after":1000,"max_concurrency":1}}""", gateway.url());
        }
        if (path.endsWith("/gateway")) {
            return "{\"url\":\"" + gateway.url() + "\"}";
        }
        if (path.endsWith("/commands")) {
            return "[]";
        }
        if (path.endsWith("/callback")) {
            answered.complete(null);
            return """
                    {"interaction":{"id":"910","type":2},"resource":{"type":4}}""";
        }
        return "{}";
    }

    @Override
    public void close() {
        server.close();
        gateway.close();
    }
}
