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

class QuestionBookRuleTest {
    @TempDir
    private Path config;

    @Test
    void namesAMisspeltTopicWithItsLineAndTheClosestOne() throws IOException {
        assertThat(sentences("phrasings.yaml", "phrasings:\n  tip_reveiw:\n    - may i tidy up\n"))
                .anySatisfy(sentence ->
                        assertThat(sentence).contains("phrasings.yaml:2", "tip_reveiw", "Did you mean tip_review?"));
    }

    @Test
    void tellsOfAQuestionThatTwoTopicsClaim() throws IOException {
        String twice = "phrasings:\n  tip_review:\n    - may I tidy up?\n  tip_segment:\n    - may i tidy up\n";
        assertThat(sentences("phrasings.yaml", twice))
                .anySatisfy(sentence -> assertThat(sentence).contains("phrasings.yaml:5", "tip_review"));
    }

    @Test
    void namesAnUnknownSectionOfTheSynonyms() throws IOException {
        assertThat(sentences("synonyms.yaml", "speling:\n  u: you\n"))
                .anySatisfy(sentence ->
                        assertThat(sentence).contains("synonyms.yaml:1", "speling", "Did you mean spelling?"));
    }

    @Test
    void findsNothingInWhatIsShipped() {
        assertThat(ContentCheck.shipped(LocalDate.of(2026, 11, 1)).findings().stream()
                        .map(Finding::file)
                        .filter(List.of("phrasings.yaml", "synonyms.yaml", "calibration.yaml")::contains))
                .isEmpty();
    }

    private List<String> sentences(String name, String text) throws IOException {
        Path content = Files.createDirectories(config.resolve("content"));
        Files.writeString(content.resolve(name), text);
        return ContentCheck.check(config, LocalDate.of(2026, 11, 1)).findings().stream()
                .map(Finding::sentence)
                .toList();
    }
}
