package org.connectioncoach.app.chat.text;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.connectioncoach.app.chat.FormAnswers;
import org.connectioncoach.app.chat.Said;
import org.connectioncoach.app.chat.Screen;
import org.connectioncoach.app.chat.Stretch;
import org.connectioncoach.app.chat.Talk;
import org.connectioncoach.app.chat.Upload;
import org.connectioncoach.dialogue.Event;
import org.connectioncoach.message.Field;
import org.connectioncoach.message.Form;
import org.connectioncoach.message.Option;
import org.connectioncoach.message.PlainText;
import org.jspecify.annotations.Nullable;

/** For people: they type, the coach answers in plain words. Piped input works the same, line by line. */
public final class TextChat {
    private final Talk talk;
    private final Lines lines;
    private final PrintStream out;
    private final Screen screen = new Screen();

    /** Where typed lines come from. */
    @FunctionalInterface
    public interface Lines {
        /** The next line, or null when there are no more. */
        @Nullable
        String next(String prompt);
    }

    public TextChat(Talk talk, Lines lines, PrintStream out) {
        this.talk = talk;
        this.lines = lines;
        this.out = out;
    }

    /** Goes on until the input ends or the person leaves. */
    public void run() {
        show(talk.does(new Event.Arrived(Event.Arrived.Kind.OPENED)));
        for (String line = lines.next("> "); line != null; line = lines.next("> ")) {
            if (line.strip().equals("/quit") || line.strip().equals("/exit")) {
                return;
            }
            line(line);
        }
    }

    private void line(String line) {
        String typed = line.strip();
        Form form = screen.form().orElse(null);
        if (form != null && typed.equalsIgnoreCase(form.submit())) {
            fill(form);
        } else if (typed.startsWith("/later ")) {
            Optional<Duration> time = Stretch.of(typed.substring("/later ".length()));
            time.ifPresentOrElse(
                    stretch -> show(talk.waits(stretch)), () -> out.println("Write it like this: /later 3 days"));
        } else if (typed.startsWith("/upload ")) {
            Upload.of(typed.substring("/upload ".length()))
                    .ifPresentOrElse(event -> show(talk.does(event)), () -> out.println("I can't read that file."));
        } else {
            show(talk.does(new Event.Said(line)));
        }
    }

    private void show(Said said) {
        screen.show(said);
        said.replies().forEach(reply -> {
            out.println();
            out.println(PlainText.of(reply));
        });
        if (!said.nothing()) {
            out.println();
        }
        out.flush();
        Form opened = said.form();
        if (opened != null) {
            fill(opened);
        }
    }

    /** Asks for each part of a form in turn; an empty line leaves a part as it is. */
    private void fill(Form form) {
        out.println(form.title() + " (an empty line skips, cancel leaves)");
        FormAnswers answers = new FormAnswers(form);
        for (Field field : form.fields()) {
            if (!ask(field, answers)) {
                screen.closeForm();
                return;
            }
        }
        screen.closeForm();
        show(talk.does(answers.submitted()));
    }

    private boolean ask(Field field, FormAnswers answers) {
        List<Option> options = FormAnswers.options(field);
        out.println();
        out.println(field.label());
        for (int i = 0; i < options.size(); i++) {
            out.println("  " + (i + 1) + ". " + options.get(i).label());
        }
        boolean several = field instanceof Field.AnyOf;
        while (true) {
            String typed = lines.next(several ? "numbers, with commas > " : "> ");
            if (typed == null || typed.strip().equalsIgnoreCase("cancel")) {
                return false;
            }
            if (typed.isBlank()) {
                return true;
            }
            List<String> entries = several ? List.of(typed.split("\\s*,\\s*")) : List.of(typed);
            Optional<String> problem = answers.put(field.id(), entries);
            if (problem.isEmpty()) {
                return true;
            }
            out.println("Sorry, " + problem.get() + ".");
        }
    }
}
