package org.connectioncoach.discord.command;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.OptionType;

/** Options as the words that somebody would type after the command: {@code stage:student goal:jobs have:120}. */
public final class OptionWords {
    private OptionWords() {}

    public static String of(String command, List<OptionMapping> options) {
        boolean named = command.equals("range");
        return options.stream()
                .filter(option -> option.getType() != OptionType.ATTACHMENT)
                .map(option -> named ? name(option) + ":" + option.getAsString() : option.getAsString())
                .collect(Collectors.joining(" "));
    }

    /** A second goal is another {@code goal:}. */
    private static String name(OptionMapping option) {
        String name = option.getName().toLowerCase(Locale.ROOT);
        return name.equals("goal2") ? "goal" : name;
    }

    public static Optional<Message.Attachment> file(List<OptionMapping> options) {
        return options.stream()
                .filter(option -> option.getType() == OptionType.ATTACHMENT)
                .map(OptionMapping::getAsAttachment)
                .findFirst();
    }
}
