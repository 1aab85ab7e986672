package org.connectioncoach.app.serve;

import java.util.function.Consumer;
import org.connectioncoach.discord.DiscordAdapter;
import org.connectioncoach.discord.DiscordSettings;
import org.connectioncoach.discord.Running;
import org.connectioncoach.discord.session.Connection;
import org.jspecify.annotations.Nullable;

/** Discord. Connecting may take as long as Discord cannot be reached, so it happens beside everything else. */
final class DiscordDoor implements Door {
    private final Thread connecting;
    private volatile @Nullable Running running;

    private DiscordDoor(
            DiscordSettings settings,
            DiscordAdapter.Parts parts,
            DeferredMessenger messenger,
            Consumer<String> refused) {
        connecting = new Thread(
                () -> {
                    try {
                        Running connected = DiscordAdapter.start(settings, parts);
                        running = connected;
                        messenger.connected(connected.messenger());
                    } catch (Connection.WrongToken e) {
                        refused.accept(String.valueOf(e.getMessage()));
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                },
                "discord-connecting");
    }

    /** @param refused hears one line when Discord will never let us in */
    static DiscordDoor opening(
            DiscordSettings settings,
            DiscordAdapter.Parts parts,
            DeferredMessenger messenger,
            Consumer<String> refused) {
        DiscordDoor door = new DiscordDoor(settings, parts, messenger, refused);
        door.connecting.start();
        return door;
    }

    @Override
    public String name() {
        return "Discord";
    }

    @Override
    public boolean open() {
        Running connected = running;
        return connected != null && connected.health().connected();
    }

    @Override
    public void close() {
        connecting.interrupt();
        try {
            connecting.join(5_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Running connected = running;
        if (connected != null) {
            connected.close();
        }
    }
}
