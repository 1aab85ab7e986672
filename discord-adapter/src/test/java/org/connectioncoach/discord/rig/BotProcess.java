package org.connectioncoach.discord.rig;

import java.nio.file.Path;
import org.connectioncoach.crash.ChildJvm;
import org.connectioncoach.discord.fake.FakeDiscord;

/** {@link RealBot} in a process of its own, so that it can be killed. */
public final class BotProcess implements AutoCloseable {
    private final ChildJvm process;

    public BotProcess(Path database, FakeDiscord discord) {
        this(database, discord, 0);
    }

    /** @param ahead seconds that its clock is ahead, so that what a process left behind comes due at once */
    public BotProcess(Path database, FakeDiscord discord, int ahead) {
        process = new ChildJvm(
                RealBot.class,
                database.getParent(),
                database.toString(),
                discord.apiUrl(),
                discord.gatewayUrl(),
                String.valueOf(ahead));
    }

    /** Waits until it is connected. */
    public BotProcess ready() {
        process.says("ready");
        return this;
    }

    /** As {@code kill -9} does. */
    public void kill() {
        process.kill();
    }

    @Override
    public void close() {
        kill();
    }
}
