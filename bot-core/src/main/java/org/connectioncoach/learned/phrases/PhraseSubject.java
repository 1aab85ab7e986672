package org.connectioncoach.learned.phrases;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.connectioncoach.content.pack.ConfigFiles;
import org.connectioncoach.content.pack.PhrasesReader;
import org.connectioncoach.language.Phrases;
import org.connectioncoach.learned.Fingerprint;
import org.connectioncoach.learned.Subject;

/** Learned from the example phrases, empty where there are none. Each phrase also shows what the other subjects are not. */
abstract class PhraseSubject<T> implements Subject<Optional<T>> {
    private static final List<String> FILES =
            List.of("content/phrases/stages.yaml", "content/phrases/goals.yaml", "content/phrases/manners.yaml");

    abstract Optional<T> learn(Phrases phrases);

    abstract void writeKnown(T known, DataOutputStream out) throws IOException;

    abstract T readKnown(DataInputStream in) throws IOException;

    @Override
    public Fingerprint fingerprint(ConfigFiles files) {
        return of(files);
    }

    static Fingerprint of(ConfigFiles files) {
        return Fingerprint.of(files, FILES);
    }

    @Override
    public Optional<T> learn(ConfigFiles files) {
        return learn(PhrasesReader.read(files));
    }

    @Override
    public void write(Optional<T> known, DataOutputStream out) throws IOException {
        out.writeBoolean(known.isPresent());
        if (known.isPresent()) {
            writeKnown(known.get(), out);
        }
    }

    @Override
    public Optional<T> read(DataInputStream in) throws IOException {
        return in.readBoolean() ? Optional.of(readKnown(in)) : Optional.empty();
    }
}
