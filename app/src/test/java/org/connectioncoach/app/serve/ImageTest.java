package org.connectioncoach.app.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.connectioncoach.discord.fake.FakeDiscord;
import org.connectioncoach.discord.fake.world.Where;
import org.connectioncoach.slack.kit.Stage;
import org.connectioncoach.slack.kit.door.HttpPath;
import org.connectioncoach.slack.kit.door.Member;
import org.connectioncoach.slack.kit.fake.FakeSlack;
import org.connectioncoach.slack.kit.fake.world.Directory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * The container image, started from its layers against both platforms' fakes: by
 * {@code -Dimage.tar=FILE}, as root on Linux. docs/operating.md tells how such an image is built
 * where no registry can be reached.
 */
@EnabledIfSystemProperty(named = "image.tar", matches = ".+", disabledReason = "needs an image: -Dimage.tar=FILE")
@Timeout(600)
class ImageTest {
    private static final int STOPPED_BY_SIGTERM = 143;
    private static final Path OPTIONS = Path.of("src/main/runtime");

    @TempDir
    private Path folder;

    private UnpackedImage image;

    @BeforeEach
    void unpack() throws IOException {
        assumeTrue(UnpackedImage.possible(), "entering the image's root needs to be root");
        image = UnpackedImage.of(Path.of(System.getProperty("image.tar")).toAbsolutePath(), folder);
    }

    @Test
    void servesAsItsOwnUserUponARootThatCannotBeWrittenToAndKeepsItsDataInItsVolume() throws IOException {
        assertThat(image.user()).matches("[1-9]\\d*:[1-9]\\d*");
        assertThat(image.volumes())
                .singleElement()
                .satisfies(volume -> assertThat(volume).isDirectory());
        for (String options : List.of("java.options", "memory.options")) {
            assertThat(image.inside("/app/options/" + options)).hasSameTextualContentAs(OPTIONS.resolve(options));
        }
        try (FakeSlack slack = new FakeSlack();
                FakeDiscord discord = new FakeDiscord()) {
            Map<String, String> platforms = platforms(slack, discord);
            long begun = System.nanoTime();
            try (ServingProcess coach = image.start(platforms)) {
                coach.awaitReady();
                System.out.println("image: ready after "
                        + Duration.ofNanos(System.nanoTime() - begun).toMillis() + " ms, resident "
                        + Math.round(coach.residentMegabytes()) + " MB");
                Member ann = ann(slack, coach);
                ann.says("start");
                ann.reads("1 of 3");
                discord.person("Ben").slash(Where.SERVER, "start").then("1 of 3");
                stop(coach);
            }
            try (ServingProcess coach = image.start(platforms)) {
                coach.awaitReady();
                Member ann = ann(slack, coach);
                ann.says("student");
                ann.reads("2 of 3");
                stop(coach);
            }
        }
        assertThat(image.inside("/data/coach/coach.db")).isRegularFile();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(image.inside("/data/coach"))))
                .isEqualTo("rwx------");
    }

    private static Member ann(FakeSlack slack, ServingProcess coach) {
        return new Member(slack, new HttpPath(coach.publicPort(), Stage.SIGNING_SECRET), "U9ANN", "Ann");
    }

    private static void stop(ServingProcess coach) {
        coach.terminate();
        assertThat(coach.awaitEnd()).as("%s", coach.lines()).isEqualTo(STOPPED_BY_SIGTERM);
        assertThat(coach.lines()).anyMatch(line -> line.contains("\"stopped\""));
        ObjectMapper json = new ObjectMapper();
        assertThat(coach.lines())
                .allSatisfy(line ->
                        assertThat(json.readTree(line).isObject()).as(line).isTrue());
    }

    private static Map<String, String> platforms(FakeSlack slack, FakeDiscord discord) {
        return new HashMap<>(Map.of(
                "COACH_HTTP_PORT",
                "0",
                "COACH_ADMIN_PORT",
                "0",
                "SLACK_API_BASE_URL",
                slack.apiBase(),
                "SLACK_BOT_TOKEN",
                Directory.BOT_TOKEN,
                "SLACK_SIGNING_SECRET",
                Stage.SIGNING_SECRET,
                "DISCORD_TOKEN",
                FakeDiscord.TOKEN,
                "DISCORD_API_BASE_URL",
                discord.apiUrl(),
                "DISCORD_GATEWAY_URL",
                discord.gatewayUrl()));
    }
}
