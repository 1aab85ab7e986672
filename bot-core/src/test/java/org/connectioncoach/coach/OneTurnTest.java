package org.connectioncoach.coach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.connectioncoach.coach.Coaches.inbound;
import static org.connectioncoach.coach.Coaches.says;
import static org.connectioncoach.coach.Coaches.words;

import org.connectioncoach.dialogue.Event;
import org.connectioncoach.message.Action;
import org.connectioncoach.platform.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A turn through the shell: kept before it is answered, once, and from where the person was. */
class OneTurnTest {
    @RegisterExtension
    final Coaches coaches = new Coaches();

    @Test
    void goesOnWhereThePersonWasAfterARestart() {
        Coach first = coaches.open();
        words(first.take(says("e1", "U1", "start")));
        words(first.take(says("e2", "U1", "student")));
        first.close();
        Coach second = coaches.open();

        assertThat(words(second.take(says("e3", "U1", "find a job")))).contains("3 of 3");
    }

    @Test
    void theSameEventActsOnce() {
        Coach coach = coaches.open();
        words(coach.take(says("e1", "U1", "start")));
        words(coach.take(says("e2", "U1", "student")));

        assertThat(coach.take(says("e2", "U1", "student")).join()).isEqualTo(new Answer.Already());
        assertThat(words(coach.take(says("e3", "U1", "find a job")))).contains("3 of 3");
    }

    @Test
    void whatMeantNothingAtFirstMeansNothingWhenItIsDeliveredAgainLater() {
        Coach coach = coaches.open();
        words(coach.take(says("e1", "U1", "start")));
        Event press = Event.Chose.button(Action.of("assess", "stage", "student").at(1));
        assertThat(words(coach.take(inbound("e2", "U1", press)))).contains("2 of 3");
        assertThat(words(coach.take(inbound("e3", "U1", press))))
                .as("a second tap")
                .isEmpty();
        words(coach.take(says("e4", "U1", "find a job")));
        assertThat(words(coach.take(inbound("e3", "U1", press)))).isEqualTo(new Answer.Already().toString());
    }

    @Test
    void aBugKeepsTheStateAndApologizesWithAReference() {
        Coach coach = coaches.open();
        words(coach.take(says("e1", "U1", "start")));
        int[] calls = {0};
        coaches.playbooks = (platform, group, locale) -> {
            if (calls[0]++ == 0) {
                throw new IllegalStateException("a bug");
            }
            return coaches.playbook;
        };

        assertThat(words(coach.take(says("e2", "U1", "student"))))
                .contains("Something went wrong on my side")
                .containsPattern("Reference: [2-9A-Z]{6}");
        assertThat(words(coach.take(says("e3", "U1", "student")))).contains("2 of 3");
    }
}
