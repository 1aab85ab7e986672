package org.connectioncoach.slack.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.connectioncoach.slack.kit.door.Payloads;
import org.connectioncoach.slack.kit.fake.world.Posted;
import org.junit.jupiter.api.Test;

/** The acceptance statements that can be tried without a phone, on what Slack was given. */
abstract class EveryConversation extends BeforeTheCoach {
    @Test
    void statement1_fourInputsGiveTheWholeResult() {
        says("hi");
        sam.presses(sam.reads("Start"), "Start");
        sam.presses(sam.reads("1 of 3"), "Student");
        sam.picks(sam.reads("2 of 3"), "Find a job or internship");
        sam.reads("3 of 3");
        says("120");
        Posted card = sam.reads("Your band");
        assertThat(card.text()).contains("190", "320", "120", "1.", "2.", "3.").contains("Gauge from 50 to 500");
        assertThat(card.blocks().toString()).contains("slack_file", "How I got this");
    }

    @Test
    void statement2_everythingByTyping() {
        says("start");
        sam.reads("1 of 3");
        says("student");
        sam.reads("2 of 3");
        says("internship");
        sam.reads("3 of 3");
        says("120");
        sam.reads("Your band");
    }

    @Test
    void statement3_oneSentenceIsEnough() {
        says("I'm a mid-career engineer, want clients, 3,400 connections");
        assertThat(sam.reads("You have 3,400").text()).contains("Mid-career", "1,000–5,000");
    }

    @Test
    void statement9_goingBackAndChangingOnesMindKeepsThePlace() {
        says("start");
        sam.presses(sam.reads("1 of 3"), "Student");
        sam.reads("2 of 3");
        says("back");
        sam.reads("(now: Student)");
        says("early career");
        sam.reads("2 of 3");
        says("find a job");
        sam.reads("3 of 3");
        says("210");
        assertThat(sam.reads("You have 210").text()).contains("early-career range");
    }

    @Test
    void statement9_aSideQuestionIsAnsweredAndTheOpenOneComesBack() {
        says("start");
        sam.presses(sam.reads("1 of 3"), "Student");
        sam.reads("2 of 3");
        int before = seen();
        says("why do you ask?");
        stage.slack().ledger().until("an answer", () -> seen() > before);
        says("find a job");
        sam.reads("3 of 3");
    }

    @Test
    void statement10_tomorrowGoesOnWhereThePersonWas() {
        says("start");
        sam.presses(sam.reads("1 of 3"), "Student");
        sam.picks(sam.reads("2 of 3"), "Find a job or internship");
        sam.reads("3 of 3");
        // Slack tells the time of an event in whole seconds, which must not make it less than a day.
        clock.push(Duration.ofDays(1).plusSeconds(2));
        saysTomorrow("hi");
        sam.reads("Welcome back");
        saysTomorrow("120");
        assertThat(sam.reads("Your band: 190").text()).contains("student range");
    }

    private void saysTomorrow(String words) {
        JsonObject event = Payloads.event(Payloads.message("U1", words));
        event.addProperty("event_time", clock.instant().getEpochSecond());
        assertThat(sam.delivers(event).ok()).as(words).isTrue();
    }

    @Test
    void answersThatArriveInTheWrongOrderLoseNothing() {
        says("start");
        sam.reads("1 of 3");
        JsonObject first = Payloads.event(Payloads.message("U1", "student"));
        JsonObject second = Payloads.event(Payloads.message("U1", "find a job"));
        assertThat(sam.delivers(second).ok()).isTrue();
        assertThat(sam.delivers(first).ok()).isTrue();
        assertThat(sam.delivers(second).ok()).isTrue();
        sam.reads("3 of 3");
        says("120");
        sam.reads("Your band: 190");
    }

    @Test
    void statement11_anyOrderAndOnlyThePersonSeesIt() {
        for (String words : List.of("range student jobs 120", "range have:120 goal:jobs stage:student")) {
            int before = stage.slack().ledger().seenBy("U1", "C5").size();
            assertThat(sam.types(words, "C5").ok()).isTrue();
            stage.slack()
                    .ledger()
                    .until(
                            words,
                            () -> stage.slack().ledger().seenBy("U1", "C5").size() > before);
            List<Posted> seen = stage.slack().ledger().seenBy("U1", "C5");
            assertThat(seen.get(before).text()).as(words).contains("190").contains("320");
        }
        assertThat(stage.slack().ledger().seenBy("U2", "C5")).isEmpty();
    }

    @Test
    void statement12_nonsenseThreeTimesEndsWithAWayOut() {
        says("start");
        sam.reads("1 of 3");
        for (String nonsense : List.of("purple", "potato", "qwzx vbnm")) {
            int before = seen();
            says(nonsense);
            stage.slack().ledger().until(nonsense, () -> seen() > before);
        }
        assertThat(sam.reads("Skip").shown()).containsIgnoringCase("person");
    }

    @Test
    void anOldButtonIsAnsweredWithWhereThePersonIsNow() {
        says("start");
        Posted first = sam.reads("1 of 3");
        says("student");
        sam.reads("2 of 3");
        sam.presses(first, "Student");
        stage.slack()
                .ledger()
                .await(message -> message.channel().equals(sam.direct())
                        && message.shown().contains("older"));
    }

    @Test
    void statement23_theTextOfEveryMessageSaysWhatItsBlocksSay() {
        says("student, find a job or internship, 120");
        Posted card = sam.reads("Your band");
        List<String> shown = new ArrayList<>();
        card.blocks().forEach(block -> shown.add(block.toString()));
        assertThat(card.text()).contains("[How I got this]");
        assertThat(shown).anyMatch(block -> block.contains("\"alt_text\":\"Gauge"));
        assertThat(shown).noneMatch(block -> block.contains("emoji\":true"));
    }
}
