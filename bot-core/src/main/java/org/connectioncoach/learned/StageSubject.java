package org.connectioncoach.learned;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.connectioncoach.content.pack.ConfigFiles;
import org.connectioncoach.content.pack.PhrasesReader;
import org.connectioncoach.language.stage.weighing.Limits;
import org.connectioncoach.language.stage.weighing.StageModel;

/** How people say where they are in their career, learned from the example phrases; empty where there are none. */
public final class StageSubject implements Subject<Optional<StageModel>> {
    private static final List<String> FILES =
            List.of("content/phrases/stages.yaml", "content/phrases/goals.yaml", "content/phrases/manners.yaml");

    /** For a program that ends soon: what is not shipped is learned before the first answer. */
    public static Supplier<Optional<StageModel>> atOnce(ConfigFiles files) {
        StageSubject subject = new StageSubject();
        return Learned.atOnce(subject).from(subject.lesson(files));
    }

    @Override
    public String name() {
        return "stages";
    }

    @Override
    public Fingerprint fingerprint(ConfigFiles files) {
        return Fingerprint.of(files, FILES);
    }

    @Override
    public Optional<StageModel> learn(ConfigFiles files) {
        return StageModel.learn(PhrasesReader.read(files));
    }

    @Override
    public void write(Optional<StageModel> known, DataOutputStream out) throws IOException {
        out.writeBoolean(known.isPresent());
        if (known.isPresent()) {
            for (double limit : known.get().limits().inOrder()) {
                out.writeDouble(limit);
            }
            ClassifierBytes.write(known.get().classifier(), out);
        }
    }

    @Override
    public Optional<StageModel> read(DataInputStream in) throws IOException {
        if (!in.readBoolean()) {
            return Optional.empty();
        }
        double[] limits = new double[Limits.COUNT];
        for (int place = 0; place < limits.length; place++) {
            limits[place] = in.readDouble();
        }
        return Optional.of(new StageModel(ClassifierBytes.read(in), Limits.of(limits)));
    }
}
