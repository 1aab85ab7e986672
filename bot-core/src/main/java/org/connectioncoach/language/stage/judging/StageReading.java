package org.connectioncoach.language.stage.judging;

import java.util.List;
import org.connectioncoach.language.Guess;
import org.connectioncoach.member.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What a message says about the stage.
 *
 * @param sure the stage, when it may be kept
 * @param guesses what it may be, best first; empty when the message is not about a career at all
 * @param stated whether a fact in the message states it, so that it counts under any question
 */
public record StageReading(@Nullable Stage sure, List<Guess> guesses, boolean stated) {
    public StageReading {
        guesses = List.copyOf(guesses);
    }

    public static StageReading none() {
        return new StageReading(null, List.of(), false);
    }

    public static StageReading stated(Stage stage, double confidence) {
        return new StageReading(stage, List.of(new Guess(stage.id(), confidence)), true);
    }

    public static StageReading unsure(Guess... guesses) {
        return new StageReading(null, List.of(guesses), true);
    }

    /** Says too little for any stage; the guesses are what to ask about. */
    public static StageReading open(Guess... guesses) {
        return new StageReading(null, List.of(guesses), false);
    }

    /** Whether it has to be asked about, whatever examples suggest. */
    public boolean isOpen() {
        return sure == null && !stated && !guesses.isEmpty();
    }
}
