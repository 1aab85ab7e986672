package org.connectioncoach.discord.command;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.utils.data.DataArray;
import org.connectioncoach.store.SmallValues;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Registers the commands, and only when their definitions changed: Discord counts registrations. */
public final class Registration {
    private static final Logger LOG = LoggerFactory.getLogger(Registration.class);
    private static final String SCOPE = "discord.commands";

    private final SmallValues kept;
    private final List<CommandData> commands;

    public Registration(SmallValues kept, List<CommandData> commands) {
        this.kept = kept;
        this.commands = List.copyOf(commands);
    }

    /** Replaces what Discord has, where it differs from the last time; does not wait for the answer. */
    public void register(JDA jda) {
        String application = jda.getSelfUser().getApplicationId();
        String hash = hash(commands);
        if (kept.find(SCOPE, application).filter(hash::equals).isPresent()) {
            return;
        }
        jda.updateCommands()
                .addCommands(commands)
                .queue(
                        done -> {
                            kept.put(SCOPE, application, hash);
                            LOG.info("Registered {} commands", commands.size());
                        },
                        problem -> LOG.error(
                                "Discord did not take the commands; the ones it had before stay. Next try at the next start",
                                problem));
    }

    static String hash(List<CommandData> commands) {
        byte[] json = DataArray.fromCollection(commands).toJson();
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
