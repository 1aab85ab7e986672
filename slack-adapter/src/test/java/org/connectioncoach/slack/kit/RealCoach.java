package org.connectioncoach.slack.kit;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.random.RandomGenerator;
import org.connectioncoach.coach.Coach;
import org.connectioncoach.coach.codec.Codec;
import org.connectioncoach.coach.outbox.OutboxDispatcher;
import org.connectioncoach.coach.outbox.OutboxListener;
import org.connectioncoach.coach.outbox.OutboxSettings;
import org.connectioncoach.dialogue.Playbook;
import org.connectioncoach.dialogue.TestPlaybook;
import org.connectioncoach.dialogue.coaching.Coaching;
import org.connectioncoach.platform.Messenger;
import org.connectioncoach.store.Store;
import org.connectioncoach.store.StoreListener;
import org.connectioncoach.store.database.StoreSettings;
import org.connectioncoach.store.jdbc.JdbcStore;
import org.connectioncoach.store.secret.KeySource;

/** The shipped coach over a real database file. */
public final class RealCoach {
    private RealCoach() {}

    public static Store store(Path folder) {
        return JdbcStore.open(
                StoreSettings.sqlite(folder.resolve("coach.db")),
                new KeySource("", folder.resolve("key")),
                StoreListener.NONE);
    }

    public static Coach coach(Store store, Clock clock) {
        Playbook playbook = TestPlaybook.shipped();
        return new Coach(store, Coaching.machine(), (platform, group, locale) -> playbook, clock);
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
