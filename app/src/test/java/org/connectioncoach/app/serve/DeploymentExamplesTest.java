package org.connectioncoach.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.connectioncoach.app.health.Health;
import org.connectioncoach.app.metrics.Metrics;
import org.connectioncoach.app.settings.SettingsLoader;
import org.connectioncoach.dialogue.Event;
import org.connectioncoach.member.MemberId;
import org.connectioncoach.platform.Address;
import org.connectioncoach.platform.Answer;
import org.connectioncoach.platform.Inbound;
import org.connectioncoach.platform.Place;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The examples in the documentation name what the program really has. */
class DeploymentExamplesTest {
    private static final Path EXAMPLES = Path.of("..", "docs", "deploy");
    private static final Set<String> PATHS = Set.of(HealthPage.PATH, HealthPage.PATH + "/live");

    @Test
    void kubernetesAsksPagesThatExistAndWaitsLongerThanAStopTakes() throws IOException {
        List<Object> documents = new ArrayList<>();
        new Yaml()
                .loadAll(Files.readString(EXAMPLES.resolve("kubernetes.yaml")))
                .forEach(documents::add);
        List<Object> paths = new ArrayList<>();
        List<Object> names = new ArrayList<>();
        List<Object> patience = new ArrayList<>();
        documents.forEach(document -> {
            find(document, "path", paths::add);
            find(document, "terminationGracePeriodSeconds", patience::add);
            find(document, "env", env -> find(env, "name", names::add));
        });

        assertThat(documents).hasSize(5);
        assertThat(paths).isNotEmpty().allSatisfy(path -> assertThat(PATHS).contains(String.valueOf(path)));
        assertThat(patience)
                .isNotEmpty()
                .allSatisfy(seconds -> assertThat((Integer) seconds).isGreaterThan((int) Service.TO_STOP.toSeconds()));
        List<String> known = new ArrayList<>(SettingsLoader.variables());
        known.add("connection-coach"); // the secret's own name
        assertThat(names).isNotEmpty().allSatisfy(name -> assertThat(known).contains(String.valueOf(name)));
    }

    @Test
    void systemdWaitsLongerThanAStopTakesAndSetsVariablesThatExist() throws IOException {
        String unit = Files.readString(EXAMPLES.resolve("connection-coach.service"));

        assertThat(values(unit, "TimeoutStopSec=(\\d+)"))
                .singleElement()
                .satisfies(seconds -> assertThat(Long.parseLong(seconds)).isGreaterThan(Service.TO_STOP.toSeconds()));
        assertThat(values(unit, "Environment=(?!XDG_)(\\w+)="))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(SettingsLoader.variables()).contains(name));
    }

    @Test
    void everyAlertAsksForAFigureThatIsCounted() throws IOException {
        Metrics metrics = new Metrics();
        metrics.standing(() -> new Health(
                Health.Phase.SERVING,
                List.of(new Health.PlatformHealth("slack", true, Map.of(), 0)),
                new Health.StoreHealth(true, 0, 0, 1),
                new Health.SchedulerHealth(true, 0),
                new Health.OutboxHealth(0, 0, 0, 0),
                0,
                0));
        metrics.schedules().ran("retention", true);
        metrics.around(inbound -> CompletableFuture.completedFuture(new Answer.Busy()))
                .take(anEvent());
        String counted = new String(metrics.text(), StandardCharsets.UTF_8);
        List<String> asked =
                values(Files.readString(EXAMPLES.resolve("alerts.yaml")), "\\b((?:coach|process)_[a-z_]+)");

        assertThat(asked)
                .hasSizeGreaterThan(8)
                .allSatisfy(
                        figure -> assertThat(counted).as(figure).containsPattern("(?m)^" + figure + "(_count)?[ {]"));
    }

    private static Inbound anEvent() {
        return new Inbound(
                "e1",
                MemberId.slack("T1", "U1"),
                "Ann",
                "",
                Place.DIRECT_MESSAGE,
                Address.channel("dm"),
                Locale.ENGLISH,
                null,
                Instant.EPOCH,
                new Event.Said("hello"));
    }

    private static List<String> values(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    /** Everything that stands under a key, however deep. */
    private static void find(Object node, String key, Consumer<Object> found) {
        if (node instanceof Map<?, ?> map) {
            map.forEach((name, value) -> {
                if (key.equals(name)) {
                    found.accept(value);
                } else {
                    find(value, key, found);
                }
            });
        } else if (node instanceof List<?> list) {
            list.forEach(one -> find(one, key, found));
        }
    }
}
