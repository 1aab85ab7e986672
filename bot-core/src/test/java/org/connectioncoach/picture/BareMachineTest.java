package org.connectioncoach.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Draws in a process of its own whose fontconfig knows no font at all, as on a server image. */
class BareMachineTest {
    @TempDir
    Path folder;

    @Test
    void drawsTheSamePictureWithoutAnyInstalledFont() throws IOException, InterruptedException {
        Path noFonts = Files.writeString(folder.resolve("fonts.conf"), """
                <?xml version="1.0"?><fontconfig><cachedir>%s</cachedir></fontconfig>
                """.formatted(folder));

        byte[] png = drawnInChild(Map.of("FONTCONFIG_FILE", noFonts.toString()));

        assertThat(png).isEqualTo(PictureMaker.standard().png(Drawings.all().get("before-band")));
    }

    @Test
    void leavesNothingInTheTemporaryFolder() throws IOException, InterruptedException {
        drawnInChild(Map.of());

        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.filter(file -> file.getFileName().toString().startsWith("coach-fonts")))
                    .isEmpty();
        }
    }

    private byte[] drawnInChild(Map<String, String> environment) throws IOException, InterruptedException {
        Path picture = folder.resolve("picture.png");
        Path log = folder.resolve("log.txt");
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.io.tmpdir=" + folder,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName(),
                        picture.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        assertThat(builder.start().waitFor()).as(() -> read(log)).isZero();
        return Files.readAllBytes(picture);
    }

    private static String read(Path log) {
        try (InputStream in = Files.newInputStream(log)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** The whole program of the child. */
    static final class Child {
        public static void main(String[] arguments) throws IOException {
            Files.write(
                    Path.of(arguments[0]),
                    PictureMaker.standard().png(Drawings.all().get("before-band")));
        }
    }
}
