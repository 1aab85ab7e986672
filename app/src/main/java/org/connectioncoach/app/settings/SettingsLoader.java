package org.connectioncoach.app.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.connectioncoach.app.settings.Settings.LogSettings;
import org.connectioncoach.app.settings.Settings.Ports;
import org.jspecify.annotations.Nullable;

/** Reads the shipped settings, the operator's own and the environment, in this order; the later one wins. */
public final class SettingsLoader {
    private static final String SHIPPED = "config/settings.yaml";
    private static final String SQLITE = "jdbc:sqlite:";

    private final Map<String, String> environment;
    private final @Nullable Path home;
    private final Path userHome;
    private final Reading reading = new Reading();

    /**
     * @param home the folder of the program, with {@code config} in it; null where only the jar is at hand
     * @param userHome the home folder of the person who runs it
     */
    public SettingsLoader(Map<String, String> environment, @Nullable Path home, Path userHome) {
        this.environment = Map.copyOf(environment);
        this.home = home;
        this.userHome = userHome;
    }

    /** What was read. Settings with problems are filled in as well as can be, but must not be used to run. */
    public record Loaded(Settings settings, List<Problem> problems) {
        public Loaded {
            problems = List.copyOf(problems);
        }
    }

    /** The environment variables that are read as settings. */
    public static List<String> variables() {
        return Stream.of(Setting.values())
                .flatMap(setting -> Stream.of(setting.variable(), setting.fileVariable()))
                .flatMap(Optional::stream)
                .toList();
    }

    public Loaded load() {
        reading.layer(shipped());
        Path configDir = configDir();
        if (configDir != null && Files.isRegularFile(configDir.resolve("settings.yaml"))) {
            reading.layer(file(configDir.resolve("settings.yaml")));
        }
        reading.layer(environment);
        Path dataDir = dataDir();
        return new Loaded(
                new Settings(
                        storeUrl(dataDir),
                        dataDir,
                        configDir,
                        ports(),
                        slack(),
                        discord(),
                        reading.words(Setting.DOWNLOAD_HOSTS),
                        new LogSettings(
                                reading.choice(Setting.LOG_LEVEL, LogSettings.Level.values(), LogSettings.Level.INFO),
                                reading.choice(
                                        Setting.LOG_FORMAT, LogSettings.Format.values(), LogSettings.Format.TEXT)),
                        reading.secret(Setting.ENCRYPTION_KEY)),
                reading.problems());
    }

    private SettingsFile shipped() {
        if (home != null && Files.isRegularFile(home.resolve(SHIPPED))) {
            return file(home.resolve(SHIPPED));
        }
        try (InputStream in = SettingsLoader.class.getResourceAsStream("/" + SHIPPED)) {
            if (in == null) {
                throw new IllegalStateException("the program was built without " + SHIPPED);
            }
            return SettingsFile.parse(SHIPPED, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("while reading the shipped settings", e);
        }
    }

    private static SettingsFile file(Path path) {
        try {
            return SettingsFile.parse(path.toString(), Files.readString(path));
        } catch (CharacterCodingException e) {
            return SettingsFile.unreadable(path.toString(), "is not text in UTF-8", "save it as UTF-8");
        } catch (IOException e) {
            return SettingsFile.unreadable(path.toString(), "cannot be read", "mend its owner, or its rights");
        }
    }

    private @Nullable Path configDir() {
        String folder = environment.getOrDefault("COACH_CONFIG_DIR", "").strip();
        if (folder.isEmpty()) {
            return null;
        }
        Path path = Path.of(folder);
        if (!Files.isDirectory(path)) {
            reading.problems()
                    .add(new Problem(
                            "COACH_CONFIG_DIR", "there is no folder " + path, "make it, or unset the variable"));
            return null;
        }
        return path;
    }

    private Path dataDir() {
        String folder = reading.text(Setting.DATA_DIR);
        if (!folder.isEmpty()) {
            return Path.of(folder).toAbsolutePath();
        }
        Path beside = home == null ? Path.of("data").toAbsolutePath() : home.resolve("data");
        boolean usable = Files.exists(beside)
                ? Files.isWritable(beside)
                : Files.isWritable(beside.toAbsolutePath().getParent());
        return usable ? beside : userHome.resolve(".local/share/connection-coach");
    }

    private String storeUrl(Path dataDir) {
        String url = reading.address(Setting.STORE_URL, SQLITE, "jdbc:postgresql:");
        if (url != null && url.matches(SQLITE + "(|:memory:.*|file:.*|\\?.*)")) {
            reading.problem(
                    Setting.STORE_URL,
                    "it names no file, so nothing would be kept",
                    "write jdbc:sqlite:/FOLDER/coach.db");
        }
        return url == null ? SQLITE + dataDir.resolve("coach.db") : url;
    }

    private Ports ports() {
        Ports ports = new Ports(
                reading.text(Setting.HTTP_ADDRESS),
                reading.port(Setting.HTTP_PORT),
                reading.text(Setting.ADMIN_ADDRESS),
                reading.port(Setting.ADMIN_PORT),
                reading.port(Setting.PREVIEW_PORT));
        if (ports.collide()) {
            reading.problem(
                    Setting.ADMIN_PORT,
                    "the admin port is the public port, " + ports.http(),
                    "choose another by COACH_ADMIN_PORT");
        }
        return ports;
    }

    private SlackSettings slack() {
        Secret app = reading.secret(Setting.SLACK_APP_TOKEN);
        Secret signing = reading.secret(Setting.SLACK_SIGNING_SECRET);
        return new SlackSettings(
                SlackMode.read(reading, app != null, signing != null),
                reading.words(Setting.SLACK_PUBLIC_CHANNELS),
                reading.secret(Setting.SLACK_BOT_TOKEN),
                signing,
                app,
                reading.secret(Setting.SLACK_CLIENT_ID),
                reading.secret(Setting.SLACK_CLIENT_SECRET),
                reading.address(Setting.SLACK_API_BASE_URL, "http://", "https://"));
    }

    private DiscordSettings discord() {
        return new DiscordSettings(
                reading.secret(Setting.DISCORD_TOKEN),
                reading.shards(),
                reading.words(Setting.DISCORD_PUBLIC_CHANNELS),
                reading.address(Setting.DISCORD_API_BASE_URL, "http://", "https://"),
                reading.address(Setting.DISCORD_GATEWAY_URL, "ws://", "wss://"));
    }
}
