package org.connectioncoach.slack.kit;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import org.connectioncoach.coach.Coach;
import org.connectioncoach.coach.codec.Codec;
import org.connectioncoach.coach.outbox.OutboxDispatcher;
import org.connectioncoach.coach.outbox.OutboxListener;
import org.connectioncoach.coach.outbox.OutboxSettings;
import org.connectioncoach.coach.playbook.ContentPlaybooks;
import org.connectioncoach.content.ContentLibrary;
import org.connectioncoach.content.pack.ConfigFiles;
import org.connectioncoach.dialogue.coaching.Coaching;
import org.connectioncoach.dialogue.playbook.Playbook;
import org.connectioncoach.language.Expecting;
import org.connectioncoach.language.Understanding;
import org.connectioncoach.language.english.EnglishUnderstanding;
import org.connectioncoach.learned.phrases.LearnedPhrases;
import org.connectioncoach.platform.Messenger;
import org.connectioncoach.search.LearnedTopics;
import org.connectioncoach.store.Store;
import org.connectioncoach.store.StoreListener;
import org.connectioncoach.store.database.StoreSettings;
import org.connectioncoach.store.jdbc.JdbcStore;
import org.connectioncoach.store.secret.KeySource;

/** The shipped coach over a real database file. */
public final class RealCoach {
    private RealCoach() {}

    /** Learned once for all tests. */
    private static final class Shipped {
        static final ContentLibrary LIBRARY = ContentLibrary.open(ConfigFiles.shipped(), Clock.systemUTC());
        static final Playbook PLAYBOOK = new ContentPlaybooks(
                        LIBRARY,
                        content -> warm(
                                new EnglishUnderstanding(content.vocabulary(), LearnedPhrases.atOnce(LIBRARY.files()))),
                        content -> LearnedTopics.atOnce(LIBRARY.files(), content.examples()))
                .of(LIBRARY.core());

        /** As the app does before it takes anything: on a slow machine learning takes longer than Slack waits. */
        private static Understanding warm(Understanding understanding) {
            for (Expecting expecting : Expecting.values()) {
                understanding.read("a friend of mine said like 1.2k maybe", expecting, LocalDate.EPOCH);
            }
            return understanding;
        }
    }

    public static Store store(Path folder) {
        return JdbcStore.open(
                StoreSettings.sqlite(folder.resolve("coach.db")),
                new KeySource("", folder.resolve("key")),
                StoreListener.NONE);
    }

    /** Reads the content now, so that no member waits for it. */
    public static Coach coach(Store store, Clock clock) {
        Playbook shipped = Shipped.PLAYBOOK;
        return new Coach(store, Coaching.machine(), (platform, group, locale) -> shipped, clock);
    }

    public static OutboxDispatcher outbox(Store store, Messenger messenger, Clock clock) {
        return new OutboxDispatcher(
                store.outbox(),
                List.of(messenger),
                new Codec()::reply,
                OutboxSettings.standard(),
                OutboxListener.NONE,
                clock,
                RandomGenerator.getDefault());
    }
}
