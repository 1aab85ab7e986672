package org.connectioncoach.discord.command;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.interactions.AutoCompleteQuery;
import net.dv8tion.jda.api.interactions.commands.Command;

/** What Discord offers while somebody types; it asks at every letter. */
public final class Suggestions {
    private static final int MOST = 25;
    private static final int LENGTH = 100;

    private final CommandTexts texts = new CommandTexts();
    private final Questions questions;

    public Suggestions(Questions questions) {
        this.questions = questions;
    }

    public List<Command.Choice> of(CommandAutoCompleteInteractionEvent event) {
        AutoCompleteQuery typing = event.getFocusedOption();
        Guild guild = event.getGuild();
        String server = guild == null || guild.isDetached() ? "" : guild.getId();
        Stream<String> offered = typing.getName().equals("have")
                ? counts(typing.getValue().strip())
                : questions(
                        typing.getValue().strip(), server, event.getUserLocale().toLocale());
        return offered.distinct()
                .filter(words -> !words.isBlank() && words.length() <= LENGTH)
                .limit(MOST)
                .map(words -> new Command.Choice(words, words))
                .toList();
    }

    private Stream<String> counts(String typed) {
        Stream<String> rough =
                Stream.of("under", "middle", "many", "unsure").map(which -> texts.english("suggest.have." + which));
        boolean number = typed.matches("\\d{1,5}");
        return typed.isEmpty()
                ? rough
                : Stream.concat(number ? Stream.of(typed, "about " + typed) : Stream.of(typed), rough);
    }

    /** What was typed stays the first offer, so that nothing else is sent by accident. */
    private Stream<String> questions(String typed, String server, Locale locale) {
        return Stream.concat(Stream.of(typed), questions.about(typed, server, locale).stream());
    }
}
