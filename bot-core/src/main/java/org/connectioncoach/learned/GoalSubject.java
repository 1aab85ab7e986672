package org.connectioncoach.learned;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.connectioncoach.language.Phrases;
import org.connectioncoach.language.goal.GoalClassifier;

/** How people say what their network should do for them. */
public final class GoalSubject extends PhraseSubject<GoalClassifier> {
    @Override
    public String name() {
        return "goals";
    }

    @Override
    Optional<GoalClassifier> learn(Phrases phrases) {
        return GoalClassifier.learn(phrases);
    }

    @Override
    void writeKnown(GoalClassifier known, DataOutputStream out) throws IOException {
        ClassifierBytes.write(known.classifier(), out);
    }

    @Override
    GoalClassifier readKnown(DataInputStream in) throws IOException {
        return GoalClassifier.of(ClassifierBytes.read(in));
    }
}
