package org.connectioncoach.language;

import java.time.LocalDate;

/** Understands English: rules for what is certain, examples for what is likely, and a question back for the rest. */
public final class EnglishUnderstanding implements Understanding {
    private final Vocabulary vocabulary;

    public EnglishUnderstanding(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public Meaning read(String text, Expecting expecting, LocalDate today) {
        return Meaning.offTopic();
    }

    /** Loads what free text needs, off the path of the first answer. */
    public void warmUp() {
        read(vocabulary.stages().toString(), Expecting.STAGE, LocalDate.EPOCH);
    }
}
