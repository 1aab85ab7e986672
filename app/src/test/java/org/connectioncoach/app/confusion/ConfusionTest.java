package org.connectioncoach.app.confusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConfusionTest {
    private static final List<Example> EXAMPLES =
            Example.in("# a comment\npass\tgood\naccept\tgood\naccept\tnurse\tbad\n\nno tab here\n");

    @Test
    void readsLabelTextAndTheSentenceBetween() {
        assertThat(EXAMPLES)
                .containsExactly(
                        new Example("pass", "", "good"),
                        new Example("accept", "", "good"),
                        new Example("accept", "nurse", "bad"));
    }

    @Test
    void rowsAreLabelsAndColumnsAnswers() {
        Confusion confusion =
                Confusion.of(EXAMPLES, example -> example.text().equals("good") ? "accept" : "pass", words -> {});
        assertThat(confusion.table())
                .containsExactly("        accept  pass", "accept       1     1", "pass         1     .");
        assertThat(confusion.summary()).isEqualTo("1 of 3 right");
        assertThat(confusion.mistakes()).containsExactly("   1  accept taken for pass", "   1  pass taken for accept");
    }

    @Test
    void saysHowFarItIsOnALongWay() {
        List<String> heard = new ArrayList<>();
        Confusion.of(Collections.nCopies(600, EXAMPLES.get(0)), Example::label, heard::add);
        assertThat(heard).containsExactly("250 of 600", "500 of 600");
    }
}
