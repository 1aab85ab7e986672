package org.connectioncoach.learned;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What the build learned, beside the shipped content: a head that says from what and by which program, then the rest. */
public final class ShippedModels {
    private static final String FOLDER = "learned";
    private static final String ENDING = ".model";
    private static final int MARK = 0x43434c4d;

    private ShippedModels() {}

    /** Nothing where the build did not learn it, as in a development environment that compiles by itself. */
    public static <T> Optional<Known<T>> read(Subject<T> subject) {
        String name = "/" + FOLDER + "/" + subject.name() + ENDING;
        try (InputStream file = ShippedModels.class.getResourceAsStream(name)) {
            if (file == null) {
                return Optional.empty();
            }
            DataInputStream in = new DataInputStream(new BufferedInputStream(file, 1 << 16));
            Head head = Head.read(in);
            return Optional.of(new Known<>(head.learnedFrom(), subject.read(in)));
        } catch (IOException e) {
            throw new UncheckedIOException("reading the shipped " + name, e);
        }
    }

    public static Path place(Path classes, Subject<?> subject) {
        return classes.resolve(FOLDER).resolve(subject.name() + ENDING);
    }

    /** Whether a file was made from this content by this very program. */
    public static boolean isCurrent(Path file, Head wanted) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
            return Head.read(in).equals(wanted);
        } catch (IOException e) {
            return false; // half-written, or by a program from before; it is made anew
        }
    }

    public static <T> void write(Path file, Subject<T> subject, Head head, T known) throws IOException {
        Files.createDirectories(file.getParent());
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.writeInt(MARK);
            out.writeUTF(head.learnedFrom().hex());
            out.writeUTF(head.learnedBy().hex());
            subject.write(known, out);
        }
    }

    /**
     * @param learnedFrom of the content
     * @param learnedBy of the classes that learned
     */
    public record Head(Fingerprint learnedFrom, Fingerprint learnedBy) {
        static Head read(DataInputStream in) throws IOException {
            if (in.readInt() != MARK) {
                throw new IOException("this is no learned model");
            }
            return new Head(new Fingerprint(in.readUTF()), new Fingerprint(in.readUTF()));
        }
    }
}
