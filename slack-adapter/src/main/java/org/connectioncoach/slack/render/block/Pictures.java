package org.connectioncoach.slack.render.block;

import java.util.Optional;
import org.connectioncoach.message.Block;

/** Where a picture of a message can be found by Slack, or by whoever shows the message. */
public interface Pictures {
    /** Empty when it could not be made or uploaded: the message then says so in a line. */
    Optional<Source> find(Block.Picture picture);

    /** Where a picture is. */
    sealed interface Source {
        /** Uploaded to Slack, under this file id. */
        record File(String id) implements Source {}

        /** At an address, such as a data address in the preview. */
        record Url(String url) implements Source {}
    }

    /** For what has no pictures at hand. */
    static Pictures none() {
        return picture -> Optional.empty();
    }
}
