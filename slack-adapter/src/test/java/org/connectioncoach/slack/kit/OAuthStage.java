package org.connectioncoach.slack.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.connectioncoach.platform.Messenger;
import org.connectioncoach.slack.RunningSlack;
import org.connectioncoach.slack.SlackAdapter;
import org.connectioncoach.slack.install.Installing;
import org.connectioncoach.slack.kit.door.HttpPath;
import org.connectioncoach.slack.kit.fake.FakeSlack;
import org.connectioncoach.slack.settings.SlackSettings;
import org.connectioncoach.slack.settings.SlackSettings.Mode;
import org.connectioncoach.store.Store;

/** The adapter as workspaces install it themselves, and the browser of an admin. */
public final class OAuthStage implements AutoCloseable {
    private final FakeSlack slack;
    private final ScriptedTurns turns = new ScriptedTurns();
    private final SlackAdapter adapter;
    private final RunningSlack running;
    private final HttpPath door;
    private final HttpClient browser =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    public OAuthStage(FakeSlack slack, Store store, Clock clock) {
        this.slack = slack;
        SlackSettings settings = new SlackSettings(
                Mode.HTTP,
                null,
                null,
                Stage.SIGNING_SECRET,
                new Installing.Credentials("111.222", "client-secret-7", "https://coach.example/slack/oauth_redirect"),
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                slack.apiBase(),
                "/coach",
                Set.of(),
                Set.of());
        adapter = new SlackAdapter(
                settings, store.installations(), store.claims(), drawing -> new byte[] {1}, clock, Stage.QUICK);
        running = adapter.open(turns, Map.of());
        door = new HttpPath(running.port(), Stage.SIGNING_SECRET);
    }

    /** A page as the browser gets it, with the cookies it was given. */
    public HttpResponse<String> visits(String path, String cookie) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + running.port() + path));
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        try {
            return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException("visiting " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("visiting " + path, e);
        }
    }

    /** Goes through the whole installation with a code from Slack, and returns the page at its end. */
    public HttpResponse<String> installs(String code) {
        HttpResponse<String> start = visits(Installing.INSTALL_PATH, "");
        return returns(code, state(start), cookie(start));
    }

    public HttpResponse<String> returns(String code, String state, String cookie) {
        return visits(Installing.RETURN_PATH + "?code=" + code + "&state=" + state, cookie);
    }

    public static String state(HttpResponse<String> start) {
        return start.body().replaceAll("(?s).*state=([A-Za-z0-9._-]+).*", "$1");
    }

    public static String cookie(HttpResponse<String> start) {
        return start.headers().firstValue("Set-Cookie").orElse("").split(";")[0];
    }

    public FakeSlack slack() {
        return slack;
    }

    public ScriptedTurns turns() {
        return turns;
    }

    public HttpPath door() {
        return door;
    }

    public Messenger messenger() {
        return adapter.messenger();
    }

    @Override
    public void close() {
        running.close();
        door.close();
    }
}
