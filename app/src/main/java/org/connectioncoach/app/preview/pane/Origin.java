package org.connectioncoach.app.preview.pane;

import org.connectioncoach.app.preview.door.Door;

/**
 * Where an event came from.
 *
 * @param messageId the message that was acted on; empty for words and commands
 * @param privately whether the answer is visible to the person alone
 */
record Origin(String messageId, Door.Pressed pressed, boolean privately) {
    static final Origin CONVERSATION = new Origin("", Door.Pressed.NOTHING, false);
    static final Origin COMMAND = new Origin("", Door.Pressed.NOTHING, true);
}
