package org.connectioncoach.slack.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.connectioncoach.coach.Coach;
import org.connectioncoach.coach.outbox.OutboxDispatcher;
import org.connectioncoach.picture.PictureMaker;
import org.connectioncoach.platform.Turns;
import org.connectioncoach.slack.kit.HandClock;
import org.connectioncoach.slack.kit.RealCoach;
import org.connectioncoach.slack.kit.Stage;
import org.connectioncoach.slack.kit.door.Member;
import org.connectioncoach.slack.settings.SlackSettings.Mode;
import org.connectioncoach.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A member before the shipped coach over a real database; Slack must find nothing wrong with what it was given. */
abstract class BeforeTheCoach {
    @TempDir
    private Path folder;

    final HandClock clock = new HandClock();
    Stage stage;
    private Coach coach;
    private OutboxDispatcher outbox;
    Member sam;

    abstract Mode mode();

    @BeforeEach
    void open() {
        Store store = RealCoach.store(folder);
        coach = RealCoach.coach(store, clock);
        Turns turns = coach;
        stage = new Stage(mode(), turns, Stage.QUICK, PictureMaker.standard(), store);
        outbox = RealCoach.outbox(store, stage.messenger(), clock);
        sam = stage.member("U1", "Sam");
    }

    @AfterEach
    void close() {
        outbox.close();
        coach.close();
        List<String> violations = stage.slack().ledger().violations();
        stage.close();
        assertThat(violations).isEmpty();
    }

    void says(String words) {
        assertThat(sam.says(words).ok()).as(words).isTrue();
    }

    /** How many messages the member sees in the direct message. */
    int seen() {
        return stage.slack().ledger().seenBy("U1", sam.direct()).size();
    }
}
