package org.connectioncoach.discord.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import net.dv8tion.jda.api.interactions.IntegrationType;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import org.connectioncoach.member.Factor;
import org.connectioncoach.member.FactorOption;
import org.connectioncoach.member.Goal;
import org.connectioncoach.member.Stage;

/** What is registered with Discord: {@code /coach} with its subcommands, and "Check this request" on messages. */
public final class CoachCommands {
    /** Every subcommand there can be, in the order Discord shows them. */
    public static final List<String> ALL = List.of(
            "start", "range", "plan", "note", "check", "ask", "network", "human", "settings", "privacy", "help");

    /** Words a person types in an option; what Discord allows is longer than any answer needs. */
    private static final int MAX_WORDS = 1_000;

    private final CommandTexts texts = new CommandTexts();

    /** The definitions of those subcommands whose flow exists. */
    public List<CommandData> of(Set<String> flows) {
        List<CommandData> commands = new ArrayList<>();
        List<SubcommandData> subcommands =
                ALL.stream().filter(flows::contains).map(this::subcommand).toList();
        if (!subcommands.isEmpty()) {
            commands.add(everywhere(
                    Commands.slash("coach", texts.english("coach.description")).addSubcommands(subcommands)));
        }
        if (flows.contains("check")) {
            commands.add(everywhere(Commands.message(texts.english("check_this_request.name"))));
        }
        return commands;
    }

    /** In servers, in the bot's direct messages, and anywhere for people who installed it for themselves. */
    private CommandData everywhere(CommandData command) {
        return command.setContexts(InteractionContextType.ALL)
                .setIntegrationTypes(IntegrationType.ALL)
                .setLocalizationFunction(texts);
    }

    private SubcommandData subcommand(String name) {
        SubcommandData subcommand = new SubcommandData(name, texts.english("coach." + name + ".description"));
        return switch (name) {
            case "range" -> subcommand.addOptions(rangeOptions());
            case "note" -> subcommand.addOptions(words(name, "to", false));
            case "check" -> subcommand.addOptions(words(name, "signs", false));
            case "ask" -> subcommand.addOptions(words(name, "question", true).setAutoComplete(true));
            case "network" -> subcommand.addOptions(option(OptionType.ATTACHMENT, name, "file", false));
            default -> subcommand;
        };
    }

    private List<OptionData> rangeOptions() {
        List<OptionData> options = new ArrayList<>();
        options.add(choices("stage", "stage", Arrays.asList(Stage.values()), Stage::id));
        options.add(choices("goal", "goal", Arrays.asList(Goal.values()), Goal::id));
        options.add(words("range", "have", false).setMaxLength(40).setAutoComplete(true));
        options.add(choices("goal2", "goal", Arrays.asList(Goal.values()), Goal::id));
        for (Factor factor : Factor.values()) {
            options.add(choices(factor.id(), factor.id(), FactorOption.of(factor), FactorOption::id));
        }
        return options;
    }

    private <E> OptionData choices(String option, String kind, List<E> values, Function<E, String> id) {
        OptionData data = option(OptionType.STRING, "range", option, false);
        values.forEach(
                value -> data.addChoice(texts.english("choice." + kind + "." + id.apply(value)), id.apply(value)));
        return data;
    }

    private OptionData words(String subcommand, String option, boolean required) {
        return option(OptionType.STRING, subcommand, option, required).setMaxLength(MAX_WORDS);
    }

    private OptionData option(OptionType type, String subcommand, String option, boolean required) {
        String description = texts.english("coach." + subcommand + ".options." + option + ".description");
        return new OptionData(type, option, description, required);
    }
}
