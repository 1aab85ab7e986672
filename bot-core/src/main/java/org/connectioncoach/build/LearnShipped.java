package org.connectioncoach.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.connectioncoach.content.pack.ConfigFiles;
import org.connectioncoach.learned.Fingerprint;
import org.connectioncoach.learned.ShippedModels;
import org.connectioncoach.learned.Subject;
import org.connectioncoach.learned.phrases.ClassifierSubject;
import org.connectioncoach.learned.phrases.StageSubject;
import org.connectioncoach.search.TopicSubject;

/** Run by the build: learns every {@link Subject} from the shipped content, unless that was done before. */
public final class LearnShipped {
    private static final List<Subject<?>> SUBJECTS =
            List.of(new TopicSubject(), new StageSubject(), ClassifierSubject.GOALS, ClassifierSubject.MANNERS);

    /** Where the classes are that learn: when one of them changed, everything is learned anew. */
    private static final List<String> LEARNERS = List.of("learned", "search", "language");

    private LearnShipped() {}

    /**
     * Learns.
     *
     * @param arguments the folder of compiled classes, in which {@code config} is
     */
    public static void main(String[] arguments) throws IOException {
        Path classes = Path.of(arguments[0]);
        Fingerprint program = program(classes.resolve("org/connectioncoach"));
        for (Subject<?> subject : SUBJECTS) {
            learn(subject, classes, program);
        }
    }

    private static <T> void learn(Subject<T> subject, Path classes, Fingerprint program) throws IOException {
        ConfigFiles files = ConfigFiles.shipped();
        ShippedModels.Head head = new ShippedModels.Head(subject.fingerprint(files), program);
        Path file = ShippedModels.place(classes, subject);
        if (!ShippedModels.isCurrent(file, head)) {
            ShippedModels.write(file, subject, head, subject.learn(files));
        }
    }

    private static Fingerprint program(Path root) throws IOException {
        List<String> texts = new ArrayList<>();
        for (String learner : LEARNERS) {
            try (Stream<Path> files = Files.walk(root.resolve(learner))) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    texts.add(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
                }
            }
        }
        return Fingerprint.of(texts);
    }
}
