package org.connectioncoach.slack.kit.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.connectioncoach.slack.kit.blockkit.PayloadRules;
import org.connectioncoach.slack.kit.fake.WebApi.Known;
import org.connectioncoach.slack.kit.fake.fault.Faults;
import org.connectioncoach.slack.kit.fake.method.ChatMethods;
import org.connectioncoach.slack.kit.fake.method.FileMethods;
import org.connectioncoach.slack.kit.fake.method.OAuthMethods;
import org.connectioncoach.slack.kit.fake.method.ViewMethods;
import org.connectioncoach.slack.kit.fake.world.Directory;
import org.connectioncoach.slack.kit.fake.world.Ledger;
import org.connectioncoach.slack.kit.fake.world.Triggers;

/** One Slack on this machine. */
public final class FakeSlack implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final Directory directory = new Directory();
    private final Ledger ledger = new Ledger();
    private final Faults faults = new Faults();
    private final Triggers triggers = new Triggers();
    private final ResponseUrls responses = new ResponseUrls(ledger);
    private final FileMethods files = new FileMethods(ledger);
    private final OAuthMethods oauth = new OAuthMethods(directory);
    private final ChatMethods chat;

    public FakeSlack() {
        chat = new ChatMethods(directory, ledger);
        ViewMethods views = new ViewMethods(directory, ledger, triggers);
        Map<String, Known> methods = new HashMap<>();
        methods.put("auth.test", new Known(oauth::test, true, List.of()));
        methods.put("oauth.v2.access", new Known(oauth::access, false, List.of()));
        methods.put("apps.connections.open", new Known(oauth::connections, false, List.of()));
        methods.put("chat.postMessage", new Known(chat::post, true, List.of("channel", "text")));
        methods.put("chat.postEphemeral", new Known(chat::postEphemeral, true, List.of("channel", "user", "text")));
        methods.put("chat.update", new Known(chat::update, true, List.of("channel", "ts", "text")));
        methods.put("conversations.history", new Known(chat::history, true, List.of("channel", "limit")));
        methods.put("views.open", new Known(views::open, true, List.of("trigger_id", "view")));
        methods.put("views.publish", new Known(views::publish, true, List.of("user_id", "view")));
        methods.put("users.info", new Known(views::person, true, List.of("user")));
        methods.put("files.getUploadURLExternal", new Known(files::uploadUrl, true, List.of("filename", "length")));
        methods.put("files.completeUploadExternal", new Known(files::complete, true, List.of("files")));
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 500);
        } catch (IOException e) {
            throw new UncheckedIOException("opening the fake Slack", e);
        }
        server.setExecutor(workers);
        server.createContext("/api/", new WebApi(methods, directory, ledger, faults));
        server.createContext("/respond/", responses);
        server.createContext("/upload/", this::upload);
        server.createContext("/files/", this::download);
        server.start();
        responses.at(base());
        files.at(base());
    }

    private void upload(HttpExchange exchange) throws IOException {
        String id = exchange.getRequestURI().getPath().substring("/upload/".length());
        int status = files.receive(id, exchange.getRequestBody().readAllBytes());
        Http.send(exchange, status, "text/plain", "OK");
    }

    /** Without a good token Slack shows its sign-in page, with status 200. */
    private void download(HttpExchange exchange) throws IOException {
        String id = exchange.getRequestURI().getPath().substring("/files/".length());
        String authorization = exchange.getRequestHeaders().getFirst("Authorization");
        if (authorization == null || !authorization.equals("Bearer " + Directory.BOT_TOKEN)) {
            Http.send(exchange, 200, "text/html; charset=utf-8", "<html>Sign in to Slack</html>");
            return;
        }
        Http.send(exchange, 200, "text/csv", files.sharedContent(id));
    }

    public String base() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public String apiBase() {
        return base() + "/api/";
    }

    public Directory directory() {
        return directory;
    }

    public Ledger ledger() {
        return ledger;
    }

    public Faults faults() {
        return faults;
    }

    public FileMethods files() {
        return files;
    }

    public OAuthMethods oauth() {
        return oauth;
    }

    /** Refuses more than one message a second in a channel. */
    public void paced() {
        chat.paced();
    }

    public String trigger() {
        return triggers.issue();
    }

    public void expireTriggers() {
        triggers.expireAll();
    }

    public String responseUrl(String channel, String user, String originalTs) {
        return responses.issue(channel, user, originalTs);
    }

    public void expireResponseUrls() {
        responses.expireAll();
    }

    /** Shows what an acknowledgement said; it must be as valid as any other message. */
    public void showPrivately(String channel, String user, JsonObject message) {
        List<String> wrong = PayloadRules.responseViolations(message);
        if (!wrong.isEmpty()) {
            ledger.violation("acknowledgement: " + wrong);
        }
        JsonArray blocks = message.has("blocks") ? message.getAsJsonArray("blocks") : new JsonArray();
        ledger.post(channel, "", user, message.get("text").getAsString(), blocks, "");
    }

    public void socketAt(String url) {
        oauth.socketAt(url);
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }
}
