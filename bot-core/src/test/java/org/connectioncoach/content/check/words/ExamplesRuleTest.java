package org.connectioncoach.content.check.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.connectioncoach.content.ContentCheck;
import org.connectioncoach.content.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExamplesRuleTest {
    @TempDir
    private Path config;

    @Test
    void namesAMisspeltMeaningWithItsLine() throws IOException {
        assertThat(sentences("goals.yaml", "jobs:\n  - get hired\nexplroe:\n  - look around\n"))
                .anySatisfy(sentence -> assertThat(sentence).contains("goals.yaml:3", "explroe", "explore"));
    }

    @Test
    void stopsAtAnExampleThatIsNoList() throws IOException {
        assertThat(sentences("manners.yaml", "back: rewind the reel\n"))
                .anySatisfy(sentence -> assertThat(sentence).contains("manners.yaml:1", "a list is needed here"));
    }

    @Test
    void findsNothingInWhatIsShipped() {
        assertThat(ContentCheck.shipped(LocalDate.of(2026, 11, 1)).findings().stream()
                        .map(Finding::file)
                        .filter(List.of("stages.yaml", "goals.yaml", "manners.yaml")::contains))
                .isEmpty();
    }

    private List<String> sentences(String name, String text) throws IOException {
        Path phrases = Files.createDirectories(config.resolve("content/phrases"));
        Files.writeString(phrases.resolve(name), text);
        return ContentCheck.check(config, LocalDate.of(2026, 11, 1)).findings().stream()
                .map(Finding::sentence)
                .toList();
    }
}
