package org.connectioncoach.app.serve;

import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.connectioncoach.app.admin.AdminPort;
import org.connectioncoach.app.admin.Instruments;
import org.connectioncoach.app.engine.Engine;
import org.connectioncoach.app.health.Health;
import org.connectioncoach.app.settings.Settings;
import org.connectioncoach.coach.suggestion.SuggestedQuestions;
import org.connectioncoach.content.ContentLibrary;
import org.connectioncoach.discord.DiscordAdapter;
import org.connectioncoach.discord.settings.DiscordSettings;
import org.connectioncoach.picture.PictureMaker;
import org.connectioncoach.platform.Messenger;
import org.connectioncoach.platform.Turns;
import org.connectioncoach.slack.SlackAdapter;
import org.connectioncoach.slack.deliver.Pace;
import org.connectioncoach.slack.settings.SlackSettings;
import org.connectioncoach.store.jdbc.JdbcStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens whichever platforms are set up, in the order in which they depend on each other. */
public final class Serving {
    private static final Logger LOG = LoggerFactory.getLogger(Serving.class);

    private final Settings settings;
    private final JdbcStore store;
    private final Instruments instruments;
    private final PictureMaker pictures;
    private final ContentLibrary content;
    private final SuggestedQuestions questions;
    private final Clock clock;

    /**
     * @param content says, besides the settings, where a workspace lets the coach speak in public
     * @param questions what to offer while somebody types one
     */
    public Serving(
            Settings settings,
            JdbcStore store,
            Instruments instruments,
            PictureMaker pictures,
            ContentLibrary content,
            SuggestedQuestions questions,
            Clock clock) {
        this.settings = settings;
        this.store = store;
        this.instruments = instruments;
        this.pictures = pictures;
        this.content = content;
        this.questions = questions;
        this.clock = clock;
    }

    /**
     * Opens the doors.
     *
     * @param engine makes the coach once it is known who delivers
     * @param warm whether the first answers are as quick as the next ones
     * @param refused hears one line when a platform will never let us in
     */
    public Service open(
            PlatformSettings platforms,
            Function<List<Messenger>, Engine> engine,
            BooleanSupplier warm,
            Consumer<String> refused) {
        Settings.Ports ports = settings.ports();
        InetSocketAddress publicAddress = ListeningAt.of(ports.address(), ports.http(), "http.address");
        InetSocketAddress adminAddress = ListeningAt.of(ports.adminAddress(), ports.admin(), "COACH_ADMIN_HOST");
        SlackSettings slack = platforms.slack();
        DiscordSettings discord = platforms.discord();
        List<Messenger> messengers = new ArrayList<>();
        SlackAdapter adapter = slack == null
                ? null
                : new SlackAdapter(slack, store.installations(), store.claims(), pictures, clock, Pace.ONE_A_SECOND);
        if (adapter != null) {
            messengers.add(adapter.messenger());
        }
        DeferredMessenger deferred = new DeferredMessenger("discord");
        if (discord != null) {
            messengers.add(deferred);
        }
        Engine running = engine.apply(messengers);
        Doors doors = new Doors(messengers.stream().map(Messenger::platform).toList());
        List<Service.Page> pages = new ArrayList<>();
        try {
            Supplier<Health> health = instruments.watch(store, running, doors::health, () -> phase(doors, warm));
            addAdminPort(adminAddress, health, pages);
            Turns turns = instruments.around(running.turns());
            if (discord != null) {
                doors.add(DiscordDoor.opening(discord, discordParts(turns), deferred, refused));
            }
            boolean slackServes = slack != null && slack.mode() == SlackSettings.Mode.HTTP;
            HealthPage page = new HealthPage(ready(health));
            if (!slackServes) {
                pages.add(page.serve(publicAddress));
            }
            if (adapter != null) {
                Map<String, HttpHandler> beside = slackServes ? Map.of(HealthPage.PATH, page) : Map.of();
                SlackDoor door = SlackDoor.open(
                        adapter,
                        turns,
                        beside,
                        (team, channel) -> isPublic("slack", team, channel),
                        settings.ports().http());
                doors.add(door);
                if (slackServes) {
                    pages.add(new Service.Page(HealthPage.sentence(door.port()), () -> {}));
                }
            }
            return new Service(running, doors, pages);
        } catch (RuntimeException e) {
            new Service(running, doors, pages).close();
            throw e;
        }
    }

    private static Health.Phase phase(Doors doors, BooleanSupplier warm) {
        return doors.stopping()
                ? Health.Phase.STOPPING
                : warm.getAsBoolean() ? Health.Phase.SERVING : Health.Phase.WARMING_UP;
    }

    private static BooleanSupplier ready(Supplier<Health> health) {
        return () -> health.get().ready();
    }

    /** People come first: where the operator's port is taken, they are served without it, and the log says so. */
    private void addAdminPort(InetSocketAddress address, Supplier<Health> health, List<Service.Page> pages) {
        try {
            AdminPort admin = AdminPort.open(address, health, instruments::metrics);
            if (address.getAddress().isLoopbackAddress()) {
                pages.add(new Service.Page(
                        "Health and metrics, for this machine alone: http://127.0.0.1:" + admin.port()
                                + "/health and /metrics.",
                        admin));
                return;
            }
            String sentence = "Health and metrics are open, without a password, to whoever reaches "
                    + address.getHostString() + ":" + admin.port()
                    + ". Let a firewall or network policy decide who that is, or unset COACH_ADMIN_HOST.";
            LOG.warn("{}", sentence);
            pages.add(new Service.Page(sentence, admin));
        } catch (IOException e) {
            String sentence = "No health details and metrics: port " + address.getPort()
                    + " is taken. Choose another by COACH_ADMIN_PORT.";
            LOG.warn("{}", sentence);
            pages.add(new Service.Page(sentence, () -> {}));
        }
    }

    /** Whether the workspace's own files name this channel. */
    private boolean isPublic(String platform, String group, String channel) {
        return content.contentFor(platform, group, Locale.ENGLISH).channels().contains(channel);
    }

    private DiscordAdapter.Parts discordParts(Turns turns) {
        Set<String> channels = settings.discord().publicChannels();
        return new DiscordAdapter.Parts(
                turns,
                pictures,
                store.smallValues(),
                (server, channel) -> channels.contains(channel) || isPublic("discord", server, channel),
                (typed, server, locale) -> questions.about(typed, "discord", server, locale),
                clock);
    }
}
