package org.connectioncoach.learned.phrases;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.connectioncoach.language.Phrases;
import org.connectioncoach.language.stage.weighing.Limits;
import org.connectioncoach.language.stage.weighing.StageModel;
import org.connectioncoach.learned.ClassifierBytes;

/** How people say where they are in their career. */
public final class StageSubject extends PhraseSubject<StageModel> {
    @Override
    public String name() {
        return "stages";
    }

    @Override
    Optional<StageModel> learn(Phrases phrases) {
        return StageModel.learn(phrases);
    }

    @Override
    void writeKnown(StageModel known, DataOutputStream out) throws IOException {
        for (double limit : known.limits().inOrder()) {
            out.writeDouble(limit);
        }
        ClassifierBytes.write(known.classifier(), out);
    }

    @Override
    StageModel readKnown(DataInputStream in) throws IOException {
        double[] limits = new double[Limits.COUNT];
        for (int place = 0; place < limits.length; place++) {
            limits[place] = in.readDouble();
        }
        return new StageModel(ClassifierBytes.read(in), Limits.of(limits));
    }
}
