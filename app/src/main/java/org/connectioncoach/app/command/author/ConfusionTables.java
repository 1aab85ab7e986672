package org.connectioncoach.app.command.author;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.connectioncoach.app.confusion.Example;
import org.connectioncoach.app.confusion.Tried;
import org.connectioncoach.app.confusion.Tried.Subject;
import org.connectioncoach.app.process.Refused;
import org.connectioncoach.app.wiring.Wiring;
import org.jspecify.annotations.Nullable;

/** {@code ./coach check --confusion}: what is taken for what. */
final class ConfusionTables {
    private final Wiring wiring;
    private final @Nullable Path folder;

    /** @param folder content to try, or null */
    ConfusionTables(Wiring wiring, @Nullable Path folder) {
        this.wiring = wiring;
        this.folder = folder;
    }

    /**
     * @param subject its name, or empty for all
     * @param file examples of the author's own, or null
     */
    void print(String subject, @Nullable Path file) {
        List<Subject> subjects = subject.isEmpty()
                ? Arrays.asList(Subject.values())
                : List.of(Subject.named(subject)
                        .orElseThrow(() ->
                                Refused.wrongUse("I can try stage, topics or requests, and not \"" + subject + "\".")));
        if (file != null && subjects.size() > 1) {
            throw Refused.wrongUse("Name what the examples are of: --confusion=stage, topics or requests.");
        }
        Tried tried = wiring.fromContent().tried(folder);
        for (Subject each : subjects) {
            tried.print(
                    each,
                    file == null ? tried.examples(each) : read(file),
                    wiring.surroundings().out(),
                    wiring.surroundings().err());
        }
    }

    private static List<Example> read(Path file) {
        try {
            List<Example> examples = Example.in(Files.readString(file));
            if (examples.isEmpty()) {
                throw Refused.wrongUse(
                        "There are no examples in " + file + ": write a label, a tab and a text a line.");
            }
            return examples;
        } catch (IOException e) {
            throw Refused.wrongUse("I can't read " + file + ". Name a text file in UTF-8.");
        }
    }
}
