package org.connectioncoach.dialogue.remark;

import static org.assertj.core.api.Assertions.assertThat;

import org.connectioncoach.language.text.Utterance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nerves are heard in few, firm wordings; whatever else is said with them stays an answer or a question. */
class NervesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "am i doing bad",
                "Am I behind everyone else?",
                "im so anxious about this",
                "I'm really nervous",
                "this makes me feel like a failure",
                "is that embarrassing?",
                "my classmates all have way more than me",
                "so i feel ashamed of my number",
                "everybody else has thousands"
            })
    void hearsNervesAndNothingElse(String words) {
        assertThat(Nerves.shown(words)).as(words).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "everyone has 500+ and i have 40 | i have 40",
                "only 12, is that embarrassing | 12",
                "I'm a student and I'm really nervous | i am a student",
                "im nervous about linkedin | ''"
            })
    void keepsWhatElseIsSaid(String words, String rest) {
        assertThat(Nerves.shown(words)).as(words).isTrue();
        assertThat(Nerves.besides(words).replaceAll("[ .,!?]+$", "")).as(words).isEqualTo(rest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "why does everyone have 500+",
                "everyone has 500+, how do i know my real number",
                "I'm worried about accepting strangers",
                "is it bad to accept strangers",
                "I'm behind on my thesis",
                "I'm not nervous",
                "my roommate has 500",
                "am i doing this right",
                "i have 40"
            })
    void leavesQuestionsAndAnswersAlone(String words) {
        assertThat(Nerves.shown(words)).as(words).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"are you a bot", "are you human?", "do you use ai", "ok but who made you", "is this chatgpt?"})
    void hearsQuestionsAboutItself(String words) {
        assertThat(AboutCoach.ITSELF.isAsked(Utterance.of(words))).as(words).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "can i talk to a real person",
                "should i use ai to write notes",
                "what is my band",
                "are you sure",
                "is this request a bot"
            })
    void leavesOtherQuestionsAlone(String words) {
        assertThat(new RemarkFlow().isRemark(words)).as(words).isFalse();
    }
}
