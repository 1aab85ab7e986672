package org.connectioncoach.learned.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.connectioncoach.content.pack.ConfigFiles;
import org.connectioncoach.content.pack.PhrasesReader;
import org.connectioncoach.language.english.Likenesses;
import org.connectioncoach.learned.ShippedModels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LearnedPhrasesTest {
    private static final Likenesses SHIPPED = LearnedPhrases.atOnce(ConfigFiles.shipped());

    @Test
    void servesWhatTheBuildLearnedAndLearnsTheSameAgain() {
        Likenesses again = Likenesses.learning(PhrasesReader.read(ConfigFiles.shipped()));
        assertThat(goals(SHIPPED)).isEqualTo(goals(again));
        assertThat(manners(SHIPPED)).isEqualTo(manners(again));
    }

    @Test
    void isShippedWithEverySubjectOfThePhrases() {
        assertThat(ShippedModels.read(new StageSubject())).isPresent();
        assertThat(ShippedModels.read(ClassifierSubject.GOALS)).isPresent();
        assertThat(ShippedModels.read(ClassifierSubject.MANNERS)).isPresent();
    }

    @Test
    void learnsAnewFromEditedPhrases(@TempDir Path folder) throws IOException {
        Path phrases = Files.createDirectories(folder.resolve("content/phrases"));
        Files.writeString(
                phrases.resolve("goals.yaml"), "jobs:\n  - get me on the ferry\nlearn:\n  - hear the gulls\n");
        Files.writeString(phrases.resolve("manners.yaml"), "back:\n  - rewind the reel\nskip:\n  - hop over it\n");
        Files.writeString(phrases.resolve("stages.yaml"), "student:\n  - in the second form\n");
        Likenesses edited = LearnedPhrases.atOnce(ConfigFiles.in(folder));
        assertThat(goals(edited)).isNotEqualTo(goals(SHIPPED));
        assertThat(manners(edited)).isNotEqualTo(manners(SHIPPED));
    }

    private static float[] goals(Likenesses likenesses) {
        return likenesses.goals().get().orElseThrow().classifier().weights();
    }

    private static float[] manners(Likenesses likenesses) {
        return likenesses.manners().get().orElseThrow().classifier().weights();
    }
}
