package org.connectioncoach.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.util.http.SlackHttpClient;
import com.sun.net.httpserver.HttpHandler;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.connectioncoach.picture.PictureMaker;
import org.connectioncoach.platform.Messenger;
import org.connectioncoach.platform.Turns;
import org.connectioncoach.slack.api.SlackApi;
import org.connectioncoach.slack.deliver.Courier;
import org.connectioncoach.slack.deliver.Lanes;
import org.connectioncoach.slack.deliver.Pace;
import org.connectioncoach.slack.deliver.SlackMessenger;
import org.connectioncoach.slack.deliver.Tokens;
import org.connectioncoach.slack.deliver.Uploads;
import org.connectioncoach.slack.file.Downloads;
import org.connectioncoach.slack.http.HttpDoor;
import org.connectioncoach.slack.http.Signatures;
import org.connectioncoach.slack.http.WarmUp;
import org.connectioncoach.slack.inbound.Handlers;
import org.connectioncoach.slack.inbound.SpeakingPlaces;
import org.connectioncoach.slack.inbound.reception.FormOpening;
import org.connectioncoach.slack.install.InstalledBots;
import org.connectioncoach.slack.install.Installing;
import org.connectioncoach.slack.install.Leaving;
import org.connectioncoach.slack.install.SignedStates;
import org.connectioncoach.slack.people.People;
import org.connectioncoach.slack.settings.Scopes;
import org.connectioncoach.slack.settings.SlackSettings;
import org.connectioncoach.slack.settings.SlackSettings.Mode;
import org.connectioncoach.slack.socket.SocketDoor;
import org.connectioncoach.store.Claims;
import org.connectioncoach.store.Installations;
import org.jspecify.annotations.Nullable;

/**
 * The coach in Slack. Made first, so that its {@link #messenger()} can serve the outbox; opened once the coach is ready to
 * take turns.
 */
public final class SlackAdapter {
    private static final int CALL_TIMEOUT_MILLIS = 5_000;
    private static final int SENDERS = 32;
    private static final int WARM_UPS = 20;

    private final SlackSettings settings;
    private final Installations installations;
    private final Claims claims;
    private final Clock clock;
    private final Slack slack;
    private final SlackApi api;
    private final People people;
    private final Pace pace;
    private final Uploads uploads;
    private final @Nullable InstalledBots bots;
    private final Tokens tokens;
    private final Messenger messenger;

    /**
     * Prepares everything and talks to nobody.
     *
     * @param gap between two messages in a channel; {@link Pace#ONE_A_SECOND} but in tests
     */
    public SlackAdapter(
            SlackSettings settings,
            Installations installations,
            Claims claims,
            PictureMaker pictures,
            Clock clock,
            Duration gap) {
        this.settings = settings;
        this.installations = installations;
        this.claims = claims;
        this.clock = clock;
        SlackConfig config = config(settings);
        this.slack = Slack.getInstance(config, client(config));
        this.api = new SlackApi(slack);
        this.people = new People(api);
        this.pace = new Pace(gap);
        this.uploads = new Uploads(pictures, api);
        Installing.Credentials credentials = settings.credentials();
        this.bots = credentials == null ? null : Installing.bots(slack, credentials, installations, claims, clock);
        this.tokens = bots == null ? Tokens.single(Objects.requireNonNull(settings.botToken())) : bots;
        this.messenger = new SlackMessenger(api, tokens, uploads, pace, people);
    }

    private static SlackConfig config(SlackSettings settings) {
        SlackConfig config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(settings.apiBase());
        config.setHttpClientCallTimeoutMillis(CALL_TIMEOUT_MILLIS);
        config.setStatsEnabled(false);
        if (settings.apiBase().contains("//127.0.0.1") || settings.apiBase().contains("//localhost")) {
            config.setProxyUrl(null);
        }
        return config;
    }

    /** Never repeats a request by itself: a message whose connection broke may have arrived. */
    private static SlackHttpClient client(SlackConfig config) {
        SlackHttpClient client = new SlackHttpClient(SlackHttpClient.buildOkHttpClient(config)
                .newBuilder()
                .retryOnConnectionFailure(false)
                .build());
        client.setConfig(config);
        return client;
    }

    /** Delivers what the outbox holds. */
    public Messenger messenger() {
        return messenger;
    }

    /**
     * Lets people in, and returns once Slack can reach us.
     *
     * @param beside other addresses to serve on the same port over HTTP, such as the health page
     * @throws SlackStartException with one line for the operator
     */
    public RunningSlack open(Turns turns, Map<String, HttpHandler> beside) {
        return open(turns, beside, (team, channel) -> false);
    }

    /**
     * The same, with more channels than those of the settings.
     *
     * @param places asked at each mention; where a workspace's own files say so, they are heeded as soon as they are edited
     */
    public RunningSlack open(Turns turns, Map<String, HttpHandler> beside, SpeakingPlaces places) {
        Greeting greeting = new Greeting(slack.methods(), Duration.ofSeconds(1));
        if (settings.botToken() != null) {
            greeting.check(settings.botToken());
        }
        if (settings.mode() == Mode.SOCKET) {
            greeting.checkSocket(Objects.requireNonNull(settings.appToken()));
        }
        Lanes lanes = new Lanes(SENDERS);
        Downloads downloads = new Downloads(
                slack.getHttpClient().getOkHttpClient(), settings.fileHosts(), SlackSettings.LARGEST_FILE);
        FormOpening forms = new FormOpening(api);
        App app = app(turns, forms, lanes, downloads, places);
        if (settings.mode() == Mode.SOCKET) {
            SocketDoor door = SocketDoor.open(app, Objects.requireNonNull(settings.appToken()));
            return new RunningSlack(0, door::connected, lanes, List.of(door, forms, lanes, downloads, people));
        }
        Signatures signatures = new Signatures(Objects.requireNonNull(settings.signingSecret()), clock);
        HttpDoor door = HttpDoor.open(app, signatures, settings.listen(), beside);
        WarmUp.run(door.port(), signatures, clock, WARM_UPS);
        return new RunningSlack(door.port(), () -> true, lanes, List.of(door, forms, lanes, downloads, people));
    }

    private App app(Turns turns, FormOpening forms, Lanes lanes, Downloads downloads, SpeakingPlaces places) {
        AppConfig config = AppConfig.builder()
                .slack(slack)
                .singleTeamBotToken(settings.botToken())
                .signingSecret(null)
                .clientId(null)
                .clientSecret(null)
                // Signatures are checked at the door, on the raw bytes and more strictly.
                .requestVerificationEnabled(false)
                .authTestCacheEnabled(true)
                .allEventsApiAutoAckEnabled(true)
                .build();
        if (settings.credentials() != null) {
            Installing.configure(config, settings.credentials(), Scopes.ALL);
        }
        App app = new App(config);
        Runnable forget = () -> {};
        if (settings.credentials() != null && bots != null) {
            Installing.register(app, new SignedStates(settings.credentials().clientSecret(), claims, clock), bots);
            forget = bots::forget;
        }
        Courier courier = new Courier(api, tokens, uploads, pace, lanes);
        Handlers.register(
                app,
                new Handlers.Tools(
                        turns,
                        forms,
                        courier,
                        people,
                        downloads,
                        claims,
                        new Leaving(installations, forget),
                        clock,
                        settings.command(),
                        (team, channel) -> settings.channels().contains(channel) || places.mayAnswerIn(team, channel)));
        return app;
    }
}
