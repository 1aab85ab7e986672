package org.connectioncoach.learned;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.connectioncoach.language.Phrases;
import org.connectioncoach.language.manner.likely.MannerClassifier;

/** What people say besides answering. */
public final class MannerSubject extends PhraseSubject<MannerClassifier> {
    @Override
    public String name() {
        return "manners";
    }

    @Override
    Optional<MannerClassifier> learn(Phrases phrases) {
        return MannerClassifier.learn(phrases);
    }

    @Override
    void writeKnown(MannerClassifier known, DataOutputStream out) throws IOException {
        ClassifierBytes.write(known.classifier(), out);
    }

    @Override
    MannerClassifier readKnown(DataInputStream in) throws IOException {
        return MannerClassifier.of(ClassifierBytes.read(in));
    }
}
