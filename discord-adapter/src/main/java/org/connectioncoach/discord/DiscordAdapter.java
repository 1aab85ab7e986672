package org.connectioncoach.discord;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.hooks.EventListener;
import org.connectioncoach.discord.answering.PendingForms;
import org.connectioncoach.discord.answering.Tools;
import org.connectioncoach.discord.command.CoachCommands;
import org.connectioncoach.discord.command.Questions;
import org.connectioncoach.discord.command.Registration;
import org.connectioncoach.discord.command.Suggestions;
import org.connectioncoach.discord.delivery.ChannelSender;
import org.connectioncoach.discord.delivery.DirectChannels;
import org.connectioncoach.discord.delivery.DiscordMessenger;
import org.connectioncoach.discord.delivery.OpenCards;
import org.connectioncoach.discord.delivery.Pace;
import org.connectioncoach.discord.file.Attachments;
import org.connectioncoach.discord.file.Downloads;
import org.connectioncoach.discord.inbound.Listener;
import org.connectioncoach.discord.inbound.SpeakingPlaces;
import org.connectioncoach.discord.inbound.reception.Reception;
import org.connectioncoach.discord.render.DiscordRenderer;
import org.connectioncoach.discord.rest.DiscordRest;
import org.connectioncoach.discord.session.Connection;
import org.connectioncoach.discord.session.Pulse;
import org.connectioncoach.discord.settings.DiscordSettings;
import org.connectioncoach.picture.PictureMaker;
import org.connectioncoach.platform.Turns;
import org.connectioncoach.store.SmallValues;

/** Puts the adapter together and sets it to work; the one thing that the wiring calls. */
public final class DiscordAdapter {
    private static final int WORKERS = 8;
    /** New direct channels: five at once, then one in twelve seconds. */
    private static final Duration BETWEEN_NEW_CHANNELS = Duration.ofSeconds(12);

    private static final int NEW_CHANNELS_AT_ONCE = 5;

    private DiscordAdapter() {}

    /**
     * What the adapter needs from the rest of the coach.
     *
     * @param places where it may speak in public
     * @param questions what to offer while somebody types a question
     */
    public record Parts(
            Turns turns,
            PictureMaker pictures,
            SmallValues values,
            SpeakingPlaces places,
            Questions questions,
            Clock clock) {}

    /** Begins to connect, and to answer as soon as the connection stands. Returns at once. */
    public static Running start(DiscordSettings settings, Parts parts) {
        ScheduledExecutorService timer = Executors.newScheduledThreadPool(1, threads("discord-timer"));
        ExecutorService workers = Executors.newFixedThreadPool(WORKERS, threads("discord-worker"));
        Shardings shardings = new Shardings();
        DiscordRest rest = new DiscordRest(shardings::any);
        DiscordRenderer renderer = new DiscordRenderer(parts.pictures());
        OpenCards openCards = new OpenCards();
        Pace pace = new Pace(parts.clock(), BETWEEN_NEW_CHANNELS, NEW_CHANNELS_AT_ONCE);
        ChannelSender sender = new ChannelSender(rest, renderer, timer, openCards);
        DirectChannels directs = new DirectChannels(rest, pace);
        Tools tools = new Tools(rest, renderer, sender, directs, openCards, new PendingForms(), timer);
        Downloads downloads = new Downloads(settings.attachmentHosts(), settings.maxFileBytes());
        Reception reception = new Reception(parts.turns(), tools, workers);
        Listener listener =
                new Listener(reception, new Attachments(downloads), new Suggestions(parts.questions()), parts.places());
        Pulse pulse = new Pulse(parts.clock());
        Registration registration = new Registration(parts.values(), new CoachCommands().of(settings.commands()));
        RunningAdapter running = new RunningAdapter(
                shardings,
                pulse,
                listener,
                new DiscordMessenger(rest, renderer, sender, directs, parts.clock()),
                workers,
                timer);
        List<Object> listeners = List.of(shardings, pulse, new Registrar(registration), listener);
        running.connect(() -> Connection.open(settings, listeners));
        return running;
    }

    private static ThreadFactory threads(String name) {
        AtomicInteger count = new AtomicInteger();
        return task -> {
            Thread thread = new Thread(task, name + "-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }

    /** Registers the commands once shard 0 is there. */
    private record Registrar(Registration registration) implements EventListener {
        @Override
        public void onEvent(GenericEvent event) {
            if (event instanceof ReadyEvent ready
                    && ready.getJDA().getShardInfo().getShardId() == 0) {
                registration.register(ready.getJDA());
            }
        }
    }
}
