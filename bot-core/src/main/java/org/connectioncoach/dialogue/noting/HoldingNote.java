package org.connectioncoach.dialogue.noting;

import java.time.Duration;
import org.connectioncoach.dialogue.State;

/** A note in progress: the member's sentences, and a first name, which are for somebody else and soon forgotten. */
interface HoldingNote extends State {
    Duration KEPT = Duration.ofDays(1);

    @Override
    default Duration keptFor() {
        return KEPT;
    }
}
