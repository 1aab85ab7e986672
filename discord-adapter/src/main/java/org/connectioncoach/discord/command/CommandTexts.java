package org.connectioncoach.discord.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.commands.localization.LocalizationFunction;

/** The texts of the commands: English, and whatever other bundles lie beside it. */
final class CommandTexts implements LocalizationFunction {
    private static final Map<String, DiscordLocale[]> OTHERS =
            Map.of("_es", new DiscordLocale[] {DiscordLocale.SPANISH, DiscordLocale.SPANISH_LATAM});

    private final Properties english = read("");
    private final Map<DiscordLocale, Properties> others = new HashMap<>();

    CommandTexts() {
        OTHERS.forEach((suffix, locales) -> {
            Properties texts = read(suffix);
            for (DiscordLocale locale : locales) {
                others.put(locale, texts);
            }
        });
    }

    String english(String key) {
        String text = english.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("commands.properties has no line for " + key);
        }
        return text;
    }

    @Override
    public Map<DiscordLocale, String> apply(String key) {
        Map<DiscordLocale, String> texts = new HashMap<>();
        others.forEach((locale, properties) -> {
            String text = properties.getProperty(key);
            if (text != null) {
                texts.put(locale, text);
            }
        });
        return texts;
    }

    private static Properties read(String suffix) {
        String file = "/org/connectioncoach/discord/commands" + suffix + ".properties";
        Properties properties = new Properties();
        try (InputStream in = CommandTexts.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("missing from the jar: " + file);
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException problem) {
            throw new UncheckedIOException("reading " + file, problem);
        }
        return properties;
    }
}
