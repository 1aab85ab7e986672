package org.connectioncoach.language.stage;

import java.time.LocalDate;
import java.util.List;
import org.connectioncoach.language.option.Options;
import org.connectioncoach.language.text.Utterance;
import org.connectioncoach.member.Stage;

/** Reads where a person is in their career. */
public final class StageReader {
    private final Options<Stage> options;

    public StageReader(Options<Stage> options) {
        this.options = options;
    }

    public StageReading read(Utterance utterance, LocalDate today) {
        List<Stage> named = options.labelledIn(utterance.bare());
        return named.size() == 1 ? StageReading.stated(named.get(0), 0.9) : StageReading.none();
    }
}
