package org.connectioncoach.app.serve;

import com.sun.net.httpserver.HttpHandler;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.connectioncoach.app.engine.Engine;
import org.connectioncoach.app.settings.Settings;
import org.connectioncoach.discord.DiscordAdapter;
import org.connectioncoach.discord.DiscordSettings;
import org.connectioncoach.picture.PictureMaker;
import org.connectioncoach.platform.Messenger;
import org.connectioncoach.slack.SlackAdapter;
import org.connectioncoach.slack.deliver.Pace;
import org.connectioncoach.slack.settings.SlackSettings;
import org.connectioncoach.store.Store;
import org.jspecify.annotations.Nullable;

/** Opens whichever platforms are set up, in the order in which they depend on each other. */
public final class Serving {
    private final Settings settings;
    private final Store store;
    private final PictureMaker pictures;
    private final Clock clock;

    public Serving(Settings settings, Store store, PictureMaker pictures, Clock clock) {
        this.settings = settings;
        this.store = store;
        this.pictures = pictures;
        this.clock = clock;
    }

    /**
     * Opens the doors.
     *
     * @param slack null where Slack is not set up
     * @param discord null where Discord is not set up
     * @param engine makes the coach once it is known who delivers
     * @param refused hears one line when a platform will never let us in
     */
    public Service open(
            @Nullable SlackSettings slack,
            @Nullable DiscordSettings discord,
            Function<List<Messenger>, Engine> engine,
            Consumer<String> refused) {
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
        List<Door> doors = new ArrayList<>();
        HealthPage page = new HealthPage(() -> doors.stream().allMatch(Door::open));
        try {
            if (discord != null) {
                doors.add(DiscordDoor.opening(discord, discordParts(running), deferred, refused));
            }
            boolean slackServesHttp = slack != null && slack.mode() == SlackSettings.Mode.HTTP;
            if (adapter != null) {
                Map<String, HttpHandler> beside = slackServesHttp ? Map.of("/health", page) : Map.of();
                doors.add(SlackDoor.open(adapter, running.turns(), beside));
            }
            InetSocketAddress address = new InetSocketAddress(
                    settings.ports().address(), settings.ports().http());
            return new Service(running, doors, slackServesHttp ? () -> {} : page.serve(address));
        } catch (RuntimeException e) {
            doors.forEach(Door::close);
            running.close();
            throw e;
        }
    }

    private DiscordAdapter.Parts discordParts(Engine engine) {
        Set<String> channels = settings.discord().publicChannels();
        return new DiscordAdapter.Parts(
                engine.turns(),
                pictures,
                store.smallValues(),
                (server, channel) -> channels.contains(channel),
                (typed, locale) -> List.of(),
                clock);
    }
}
