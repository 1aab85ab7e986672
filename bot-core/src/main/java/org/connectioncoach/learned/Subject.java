package org.connectioncoach.learned;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.connectioncoach.content.pack.ConfigFiles;

/**
 * Something that is learned from content files.
 *
 * @param <T> what is known afterwards; immutable
 */
public interface Subject<T> {
    /** A file name without ending, such as {@code topics}. */
    String name();

    /** Which content it is learned from; quick, since it is asked at every start. */
    Fingerprint fingerprint(ConfigFiles files);

    /** Learns; takes seconds, and always comes to the same from the same content. */
    T learn(ConfigFiles files);

    void write(T known, DataOutputStream out) throws IOException;

    T read(DataInputStream in) throws IOException;

    /** Learning this from these files. */
    default Lesson<T> lesson(ConfigFiles files) {
        return new Lesson<>(fingerprint(files), () -> learn(files), true);
    }
}
