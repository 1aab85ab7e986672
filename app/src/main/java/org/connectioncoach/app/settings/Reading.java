package org.connectioncoach.app.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.connectioncoach.app.settings.SettingsFile.Entry;
import org.jspecify.annotations.Nullable;

/** Turns what was written into typed values, and remembers everything that was wrong on the way. */
final class Reading {
    private static final Pattern SHARDS = Pattern.compile("(\\d{1,5})(?:-(\\d{1,5}))?/(\\d{1,5})");
    private static final int LAST_PORT = 65_535;

    private final Map<Setting, Entry> entries = new EnumMap<>(Setting.class);
    private final List<Problem> problems = new ArrayList<>();

    /** Adds a layer that wins over those before it. */
    void layer(SettingsFile file) {
        problems.addAll(file.problems());
        for (Setting setting : Setting.values()) {
            setting.key().map(file.entries()::get).ifPresent(entry -> entries.put(setting, entry));
        }
    }

    /** Adds the environment, which wins over every file. */
    void layer(Map<String, String> environment) {
        for (Setting setting : Setting.values()) {
            setting.fileVariable()
                    .ifPresent(variable -> layer(setting, variable, contents(variable, environment.get(variable))));
            setting.variable().ifPresent(variable -> layer(setting, variable, environment.get(variable)));
        }
    }

    private void layer(Setting setting, String variable, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            entries.put(setting, new Entry(variable, List.of(value.strip()), false));
        }
    }

    private @Nullable String contents(String variable, @Nullable String file) {
        if (file == null || file.isBlank()) {
            return null;
        }
        try {
            return Files.readString(Path.of(file.strip()));
        } catch (IOException | InvalidPathException e) {
            problems.add(new Problem(
                    variable, "I can't read " + file.strip(), "check that it exists and that I may read it"));
            return null;
        }
    }

    List<Problem> problems() {
        return problems;
    }

    void problem(Setting setting, String what, String remedy) {
        problems.add(new Problem(place(setting), what, remedy));
    }

    private String place(Setting setting) {
        Entry entry = entries.get(setting);
        return entry == null ? setting.variable().orElse("settings.yaml") : entry.place();
    }

    /** The words, or empty where nothing is set. */
    String text(Setting setting) {
        Entry entry = entries.get(setting);
        if (entry == null) {
            return "";
        }
        if (entry.list()) {
            problem(setting, name(setting) + " is a list", "write one value");
        }
        return entry.text().strip();
    }

    @Nullable
    Secret secret(Setting setting) {
        return Secret.orNull(text(setting));
    }

    Set<String> words(Setting setting) {
        Entry entry = entries.get(setting);
        if (entry == null) {
            return Set.of();
        }
        Stream<String> words = entry.list()
                ? entry.words().stream()
                : entry.words().stream().flatMap(line -> Stream.of(line.split(",")));
        return Set.copyOf(
                words.map(String::strip).filter(word -> !word.isEmpty()).toList());
    }

    int port(Setting setting) {
        String text = text(setting);
        int port = text.matches("\\d{1,5}") ? Integer.parseInt(text) : -1;
        if (port < 0 || port > LAST_PORT) {
            problem(
                    setting,
                    name(setting) + " is \"" + text + "\", not a port",
                    "write a number from 1 to 65535, or 0 for any");
            return 0;
        }
        return port;
    }

    <E extends Enum<E>> E choice(Setting setting, E[] values, E fallback) {
        String text = text(setting);
        for (E value : values) {
            if (lower(value).equals(text.toLowerCase(Locale.ROOT))) {
                return value;
            }
        }
        List<String> known = Stream.of(values).map(Reading::lower).toList();
        if (!text.isEmpty()) {
            problem(
                    setting,
                    name(setting) + " is \"" + text + "\"",
                    "choose one of " + String.join(", ", known)
                            + Closest.to(text, known)
                                    .map(close -> "; did you mean " + close + "?")
                                    .orElse(""));
        }
        return fallback;
    }

    @Nullable
    String address(Setting setting, String... schemes) {
        String text = text(setting);
        if (text.isEmpty()) {
            return null;
        }
        if (Stream.of(schemes).noneMatch(text::startsWith)) {
            problem(setting, name(setting) + " is not an address", "start it with " + String.join(" or ", schemes));
        }
        return text;
    }

    DiscordSettings.@Nullable Shards shards() {
        String text = text(Setting.DISCORD_SHARDS);
        if (text.isEmpty()) {
            return null;
        }
        Matcher matcher = SHARDS.matcher(text);
        if (matcher.matches()) {
            int first = Integer.parseInt(matcher.group(1));
            int last =
                    Optional.ofNullable(matcher.group(2)).map(Integer::parseInt).orElse(first);
            int total = Integer.parseInt(matcher.group(3));
            if (first <= last && last < total) {
                return new DiscordSettings.Shards(first, last, total);
            }
        }
        problem(
                Setting.DISCORD_SHARDS,
                "\"" + text + "\" is not a run of shards",
                "write first-last/total, such as 0-3/16");
        return null;
    }

    private static String name(Setting setting) {
        return setting.key().orElse(setting.name());
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
