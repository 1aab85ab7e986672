package org.connectioncoach.app.confusion;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.connectioncoach.app.question.Answered;
import org.connectioncoach.app.question.Checked;
import org.connectioncoach.app.understand.UnderstandLines;
import org.connectioncoach.content.pack.ConfigFiles;
import org.connectioncoach.content.pack.PhrasesReader;
import org.connectioncoach.content.questions.QuestionFile;
import org.connectioncoach.language.Expecting;

/** Tries stages, topics or requests, and prints which is taken for which. */
public final class Tried {
    /** A table of more columns than this is unreadable; then the mistakes are listed. */
    private static final int WIDEST = 9;

    private static final String NONE = "(unsure)";

    private final ConfigFiles files;
    private final Supplier<UnderstandLines> understanding;
    private final Supplier<Answered> answered;
    private final Supplier<Checked> checked;

    /** What can be tried. */
    public enum Subject {
        STAGE,
        TOPICS,
        REQUESTS;

        public static Optional<Subject> named(String name) {
            return Arrays.stream(values())
                    .filter(subject -> subject.toString().equals(name))
                    .findFirst();
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Each supplier is asked when its subject is tried. */
    public Tried(
            ConfigFiles files,
            Supplier<UnderstandLines> understanding,
            Supplier<Answered> answered,
            Supplier<Checked> checked) {
        this.files = files;
        this.understanding = understanding;
        this.answered = answered;
        this.checked = checked;
    }

    /** What is at hand for a subject; stages are tried on the phrases they were learned from, which flatters. */
    public List<Example> examples(Subject subject) {
        List<Example> examples = new ArrayList<>();
        switch (subject) {
            case STAGE ->
                PhrasesReader.read(files)
                        .stages()
                        .forEach((stage, phrases) ->
                                phrases.forEach(phrase -> examples.add(new Example(stage.id(), "", phrase))));
            case TOPICS ->
                QuestionFile.read(files)
                        .calibration()
                        .forEach((topic, questions) ->
                                questions.forEach(question -> examples.add(new Example(topic, "", question))));
            case REQUESTS ->
                examples.addAll(
                        Example.in(files.read("content/tried/requests.tsv").orElse("")));
        }
        return examples;
    }

    private Function<Example, String> answering(Subject subject) {
        return switch (subject) {
            case STAGE -> {
                UnderstandLines lines = understanding.get();
                yield example -> orNone(lines.json(example.text(), Expecting.STAGE)
                        .path("stage")
                        .asText(""));
            }
            case TOPICS -> {
                Answered answers = answered.get();
                yield example ->
                        orNone(answers.json(example.text()).path("topic").asText(""));
            }
            case REQUESTS -> {
                Checked requests = checked.get();
                yield example -> requests.json(example.text(), example.me())
                        .path("verdict")
                        .asText();
            }
        };
    }

    private static String orNone(String answer) {
        return answer.isEmpty() || answer.equals("null") ? NONE : answer;
    }

    /** Prints one subject; says now and then on {@code progress} how far it is. */
    public void print(Subject subject, List<Example> examples, PrintStream out, PrintStream progress) {
        Confusion confusion = Confusion.of(
                examples, answering(subject), count -> progress.println(subject + ": " + count + " tried"));
        out.println(subject + ": " + confusion.summary());
        if (confusion.width() <= WIDEST) {
            out.println("  Rows: what it is. Columns: what it was taken for.");
            confusion.table().forEach(line -> out.println("  " + line));
        } else {
            confusion.mistakes().forEach(line -> out.println("  " + line));
        }
    }
}
