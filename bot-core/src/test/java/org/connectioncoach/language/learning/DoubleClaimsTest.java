package org.connectioncoach.language.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.connectioncoach.content.pack.ConfigFiles;
import org.connectioncoach.content.pack.PhrasesReader;
import org.connectioncoach.language.Phrases;
import org.connectioncoach.member.Stage;
import org.junit.jupiter.api.Test;

class DoubleClaimsTest {
    @Test
    void findsAPhraseThatTwoStagesClaimWhateverItsPunctuation() {
        Phrases phrases = new Phrases(
                Map.of(Stage.STUDENT, List.of("On my way!"), Stage.EXECUTIVE, List.of("on my way")),
                Map.of(),
                Map.of(),
                List.of("purple"),
                List.of(),
                List.of());
        assertThat(DoubleClaims.in(phrases))
                .containsExactly(new DoubleClaims.Claim("on my way", List.of("stage executive", "stage student")));
    }

    @Test
    void noShippedPhraseIsClaimedByTwoStages() {
        assertThat(DoubleClaims.in(PhrasesReader.read(ConfigFiles.shipped())))
                .noneMatch(claim -> claim.meanings().stream().anyMatch(meaning -> meaning.startsWith("stage")));
    }
}
