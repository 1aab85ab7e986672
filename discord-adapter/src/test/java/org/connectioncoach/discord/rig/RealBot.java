package org.connectioncoach.discord.rig;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.connectioncoach.coach.Coach;
import org.connectioncoach.coach.codec.Codec;
import org.connectioncoach.coach.outbox.OutboxDispatcher;
import org.connectioncoach.coach.outbox.OutboxListener;
import org.connectioncoach.coach.outbox.OutboxSettings;
import org.connectioncoach.coach.playbook.ContentPlaybooks;
import org.connectioncoach.coach.suggestion.SuggestedQuestions;
import org.connectioncoach.content.ContentLibrary;
import org.connectioncoach.content.pack.ConfigFiles;
import org.connectioncoach.dialogue.TestPlaybook;
import org.connectioncoach.dialogue.coaching.Coaching;
import org.connectioncoach.discord.DiscordAdapter;
import org.connectioncoach.discord.Running;
import org.connectioncoach.discord.fake.FakeDiscord;
import org.connectioncoach.discord.settings.DiscordSettings;
import org.connectioncoach.picture.PictureMaker;
import org.connectioncoach.store.StoreListener;
import org.connectioncoach.store.database.StoreSettings;
import org.connectioncoach.store.jdbc.JdbcStore;
import org.connectioncoach.store.secret.KeySource;

/**
 * The whole bot: the real coach over a real SQLite file, the outbox and the adapter. As a program it takes the file, the
 * two addresses and by how many seconds its clock is ahead, and says {@code ready} when it is.
 */
public final class RealBot implements AutoCloseable {
    private final JdbcStore store;
    private final Coach coach;
    private final SuggestedQuestions questions;
    private final Running running;
    private final OutboxDispatcher outbox;

    public RealBot(Path database, DiscordSettings settings) {
        this(database, settings, Clock.systemUTC());
    }

    private RealBot(Path database, DiscordSettings settings, Clock clock) {
        store = store(database);
        ContentLibrary content = ContentLibrary.open(ConfigFiles.shipped(), clock);
        ContentPlaybooks playbooks = TestPlaybook.playbooks(content);
        coach = new Coach(store, Coaching.machine(), playbooks, clock).start();
        questions = new SuggestedQuestions(content, playbooks);
        running = DiscordAdapter.start(
                settings,
                new DiscordAdapter.Parts(
                        coach,
                        PictureMaker.standard(),
                        store.smallValues(),
                        (server, channel) -> false,
                        (typed, server, locale) -> questions.about(typed, "discord", server, locale),
                        clock));
        outbox = new OutboxDispatcher(
                store.outbox(),
                List.of(running.messenger()),
                new Codec()::reply,
                OutboxSettings.standard(),
                OutboxListener.NONE,
                clock,
                new Random(7));
    }

    /** The bot's store; another process may look into it meanwhile. */
    public static JdbcStore store(Path database) {
        return JdbcStore.open(
                StoreSettings.sqlite(database),
                new KeySource("", database.resolveSibling("master.key")),
                StoreListener.NONE);
    }

    /** What it offers to somebody who types a question. */
    public List<String> offered(String typed) {
        return questions.about(typed, "discord", "", Locale.ENGLISH);
    }

    public Running running() {
        return running;
    }

    @Override
    public void close() {
        running.close();
        outbox.close();
        coach.close();
        store.close();
    }

    public static void main(String[] arguments) throws InterruptedException {
        DiscordSettings settings = DiscordSettings.of(FakeDiscord.TOKEN).at(arguments[1], arguments[2], Set.of());
        Clock clock = Clock.offset(Clock.systemUTC(), Duration.ofSeconds(Long.parseLong(arguments[3])));
        try (RealBot bot = new RealBot(Path.of(arguments[0]), settings, clock)) {
            bot.running().connected().join();
            System.out.println("ready");
            Thread.currentThread().join();
        }
    }
}
