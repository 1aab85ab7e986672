package org.connectioncoach.slack.render.block;

import org.connectioncoach.slack.words.Wording;

/**
 * What rendering needs besides the message.
 *
 * @param unasked true for what is sent without the member having acted: notifications then show a neutral line
 */
public record RenderOptions(Pictures pictures, Wording wording, boolean unasked) {
    /** For the answer to the member's own act. */
    public static RenderOptions answering(Pictures pictures, Wording wording) {
        return new RenderOptions(pictures, wording, false);
    }
}
