package org.connectioncoach.language.stage;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.connectioncoach.language.option.Options;
import org.connectioncoach.language.stage.judging.FactReader;
import org.connectioncoach.language.stage.judging.StageReading;
import org.connectioncoach.language.stage.judging.Stated;
import org.connectioncoach.language.stage.weighing.StageModel;
import org.connectioncoach.language.text.Utterance;
import org.connectioncoach.member.Stage;

/** Reads where a person is in their career. */
public final class StageReader {
    private final FactReader facts;
    private final Supplier<Optional<StageModel>> model;

    /**
     * Reads with rules, and with what was learned from examples where there is any.
     *
     * @param model asked for when free text is first read as an answer; empty leaves the rules alone
     */
    public StageReader(Options<Stage> options, Supplier<Optional<StageModel>> model) {
        facts = new FactReader(options);
        this.model = model;
    }

    /** Reads by facts and, where they do not settle it, by examples. */
    public StageReading readWithExamples(Utterance utterance, LocalDate today) {
        Stated stated = facts.read(utterance, today);
        return model.get().map(known -> known.weigh(stated, utterance)).orElse(stated.reading());
    }

    /** Reads by facts alone. */
    public StageReading read(Utterance utterance, LocalDate today) {
        return facts.read(utterance, today).reading();
    }
}
