package org.connectioncoach.content.check.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.connectioncoach.content.finding.Finding;
import org.connectioncoach.content.finding.Findings;
import org.connectioncoach.content.finding.Mark;
import org.connectioncoach.content.tree.Node;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ToneRuleTest {
    private static Findings said(String text) {
        Findings findings = new Findings();
        ToneRule.check("tips.x", Node.Leaf.text(text, Mark.top("x.yaml")), findings);
        return findings;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        You have only 12.                      | only 12
        You have just a few people.            | just a few
        You only have {count} connections.     | only have {count}
        You are behind others.                 | behind
        Your number is low.                    | low
        That is too many.                      | too many
        That's too few people                  | too few
        You should have asked.                 | should have
        """)
    void noticesWhatMakesANumberSmall(String text, String noticed) {
        assertThat(said(text).inOrder()).extracting(Finding::what).containsExactly("says \"" + noticed + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Only you can see this.",
                "Your band: {low}–{high} connections",
                "You just graduated: well done.",
                "Your profile shows only 500+.",
                "It's a low-key way to say hello.",
                "Follow up slowly.",
                "It can't be below zero.",
                "It's also in plain text below.",
                "Above all, be kind.",
                "Narrow your search.",
            })
    void leavesInnocentWordsAlone(String text) {
        assertThat(said(text).inOrder()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Press the button below.", "Follow the arrow.", "Start → finish", "See the list above"})
    void noticesPointing(String text) {
        assertThat(said(text).inOrder())
                .singleElement()
                .satisfies(finding -> assertThat(finding.remedy()).isEqualTo("Name the thing instead."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"👋 Hello", "✨ New", "  🎉 Well done", "⭐ Star"})
    void noticesAnEmojiThatIsReadFirst(String text) {
        assertThat(said(text).inOrder())
                .extracting(Finding::what)
                .containsExactly("an emoji at the start is read aloud first");
        assertThat(said("Hello 👋").inOrder()).isEmpty();
    }
}
