package org.connectioncoach.slack.deliver;

import static org.assertj.core.api.Assertions.assertThat;

import org.connectioncoach.member.MemberId;
import org.connectioncoach.message.Reply;
import org.connectioncoach.platform.Address;
import org.connectioncoach.platform.Messenger.Delivery;
import org.connectioncoach.platform.Outgoing;
import org.connectioncoach.slack.kit.ScriptedTurns;
import org.connectioncoach.slack.kit.Stage;
import org.connectioncoach.slack.kit.door.Member;
import org.connectioncoach.slack.kit.fake.world.Directory;
import org.connectioncoach.slack.settings.SlackSettings.Mode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Sam in a workspace, whom the coach has something to say to. */
abstract class ToSam {
    static final String POST = "chat.postMessage";

    final ScriptedTurns turns = new ScriptedTurns();
    Stage stage;
    Member sam;

    @BeforeEach
    void open() {
        stage = new Stage(Mode.HTTP, turns);
        sam = stage.member("U1", "Sam");
    }

    @AfterEach
    void close() {
        stage.close();
        assertThat(stage.slack().ledger().violations()).isEmpty();
    }

    Delivery deliver(Reply reply, Address address, boolean asked, int attempt) {
        MemberId to = MemberId.slack(Directory.TEAM, "U1");
        return stage.messenger().deliver(new Outgoing("m1", to, Directory.TEAM, address, reply, asked, attempt));
    }

    Delivery deliver(int attempt) {
        return deliver(Reply.saying("Week 4"), Address.channel("D1"), false, attempt);
    }
}
