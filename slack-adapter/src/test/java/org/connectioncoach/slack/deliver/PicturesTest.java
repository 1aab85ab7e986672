package org.connectioncoach.slack.deliver;

import static org.assertj.core.api.Assertions.assertThat;

import org.connectioncoach.message.Block;
import org.connectioncoach.message.Reply;
import org.connectioncoach.slack.kit.fake.fault.Fault;
import org.connectioncoach.slack.render.Samples;
import org.junit.jupiter.api.Test;

/** Cards whose picture has to be uploaded first. */
class PicturesTest extends ToSam {
    @Test
    void cardsGoWithoutTheirPictureWhenItCannotBeUploaded() {
        turns.says(Reply.of(new Block.Heading("Your band"), Samples.picture()));
        stage.slack().faults().next("files.getUploadURLExternal", new Fault.Refuses("missing_scope"));
        sam.says("range");
        assertThat(sam.reads("Your band").shown()).contains("The picture didn't load; the numbers are below.");
    }

    @Test
    void cardsGoWithoutTheirPictureWhenSlackDoesNotShowItYet() {
        turns.says(Reply.of(new Block.Heading("Your band"), Samples.picture()));
        stage.slack().faults().next(POST, new Fault.Refuses("invalid_blocks"));
        sam.says("range");
        assertThat(sam.reads("Your band").shown()).contains("The picture didn't load", "January 3");
    }

    @Test
    void aPictureIsUploadedOnceForTheSameDrawing() {
        turns.says(Reply.of(Samples.picture()));
        sam.says("one");
        sam.reads("January 3");
        sam.says("two");
        stage.slack()
                .ledger()
                .until(
                        "two cards",
                        () -> stage.slack().ledger().seenBy("U1", "D1").size() == 2);
        assertThat(stage.slack().ledger().calls("files.completeUploadExternal")).isEqualTo(1);
    }
}
