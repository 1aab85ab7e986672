package org.connectioncoach.app.chaos.faults;

import java.util.List;
import java.util.random.RandomGenerator;
import org.connectioncoach.app.chaos.replica.Database;
import org.connectioncoach.app.chaos.replica.Replica;
import org.connectioncoach.discord.fake.FakeDiscord;
import org.connectioncoach.slack.kit.fake.FakeSlack;

/** Everything that something can happen to. */
public record Scene(List<Replica> replicas, Database database, FakeSlack slack, FakeDiscord discord) {
    public Scene {
        replicas = List.copyOf(replicas);
    }

    Replica any(RandomGenerator random) {
        return replicas.get(random.nextInt(replicas.size()));
    }
}
