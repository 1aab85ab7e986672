package org.connectioncoach.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.connectioncoach.content.finding.Finding;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every file in {@code content/broken} is wrong in one way, and beside it stands what the check says about it. Run with
 * {@code -Dsnapshots=write} to write those files anew, then read them as an author would.
 */
class BrokenFilesTest {
    private static final Path BROKEN = Path.of("src/test/resources/content/broken");
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 22);

    static Stream<String> broken() throws IOException {
        try (Stream<Path> files = Files.list(BROKEN)) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .sorted()
                    .toList();
            return names.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("broken")
    void saysWhatIsWrongAndWhatToDo(String name, @TempDir Path folder) throws IOException {
        Files.copy(BROKEN.resolve(name), folder.resolve(name));
        ContentCheck.Report report = ContentCheck.check(folder, TODAY);
        String said = report.findings().stream().map(Finding::sentence).collect(Collectors.joining("\n")) + "\n"
                + report.summary() + "\n";
        Path expected = BROKEN.resolve(name.replace(".yaml", ".expected.txt"));
        if ("write".equals(System.getProperty("snapshots"))) {
            Files.writeString(expected, said);
        }
        assertThat(expected).as("what is expected of %s", name).exists();
        assertThat(said).as(name).isEqualTo(Files.readString(expected));
    }
}
