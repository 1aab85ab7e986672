package org.connectioncoach.advice.note.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.connectioncoach.content.pack.ConfigFiles;
import org.connectioncoach.content.questions.NoteFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoteCheckTest {
    private static final NoteCheck CHECK = new NoteCheck(NoteFile.read(ConfigFiles.shipped()));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hi Maya, I'm a data junior at Riverton. Your post on moving from lab work into analytics helped me"
                        + " choose my minor. I'd like to ask you one question about that move. Sam",
                "Hi Jordan, we met at Thursday's careers fair and talked about the water-quality project. I enjoyed"
                        + " your view on field data. I'd like to stay in touch. Sam",
                "Hi Ana, we worked together on the spring showcase. I liked how you ran the demo. Let's stay connected"
                        + " here. Sam"
            })
    void findsNothingToMendInTheGuidesOwnDrafts(String note) {
        NoteReview review = CHECK.check(note, 200);
        assertThat(review.problems()).as(note).isEmpty();
        assertThat(review.shared()).as(note).isNotNull();
        assertThat(review.ask()).as(note).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    I'd like to add you to my professional network on LinkedIn. | STOCK_PHRASE
                    I'd like to add you to my professional network on LinkedIn. | NOTHING_SHARED
                    Hi Ana, are there any openings in your team? I saw your talk at the summit. | JOB_FIRST
                    Hi Ana, I saw your talk. Could we hop on a call for 30 minutes? | BIG_ASK
                    Hi Ana, I saw your talk. Please refer me for the analyst role. | BIG_ASK
                    Hi [Name], I read your article on soil. Could I ask one question? | PLACEHOLDER
                    Hi Ana, I read your article. How did you start? What was hard? Who helped? | SEVERAL_ASKS
                    Hi Ana, your talk on soil made me try it on our allotment. | NO_ASK
                    Hi Ana, I hope this finds you well. We met at the fair. Let's stay in touch. | STOCK_PHRASE
                    Hi Ana, huge fan of your work. We met at the fair. Let's stay in touch. | STOCK_PHRASE
                    😀😀 | EMPTY
                    """)
    void saysWhatIsMissing(String note, NoteProblem problem) {
        assertThat(CHECK.check(note, 200).problems()).as(note).containsKey(problem);
    }

    @Test
    void cutsALongNoteWithoutChangingAWord() {
        String note =
                "Hi Maya, I hope this message finds you well. I just wanted to say that I really enjoyed your very"
                        + " clear talk on soil data at the Riverton summit last week. I'm a geology student. Could I ask you one"
                        + " question about it? Looking forward to hearing from you. Best regards, Sam";
        NoteReview review = CHECK.check(note, 200);
        assertThat(review.problems()).containsKey(NoteProblem.TOO_LONG);
        String cut = review.shorter().orElseThrow();
        assertThat(cut.length()).as(cut).isLessThanOrEqualTo(200);
        assertThat(cut).contains("enjoyed your").contains("talk on soil data").contains("one question about it?");
        for (String word : cut.split("\\s+")) {
            assertThat(note).contains(word);
        }
    }

    @Test
    void countsInUtf16Units() {
        assertThat(CHECK.check("We met 😀", 200).length()).isEqualTo(9);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "\u0000\ud800", "((([[[{{{", "${x} {name} <@U1>", "\u202eabc\u200b", "??!!..", "i hope"
            })
    void checksHostileTextWithoutThrowing(String text) {
        assertThatCode(() -> CHECK.check(text, 200)).as(text).doesNotThrowAnyException();
        assertThatCode(() -> CHECK.check(text.repeat(20_000), 200)).as(text).doesNotThrowAnyException();
    }
}
