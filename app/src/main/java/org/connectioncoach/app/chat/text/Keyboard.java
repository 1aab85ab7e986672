package org.connectioncoach.app.chat.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jspecify.annotations.Nullable;

/** Where a person types: a terminal with editing and a history, or a pipe. */
public final class Keyboard implements TextChat.Lines, AutoCloseable {
    private final TextChat.Lines lines;
    private final AutoCloseable closing;

    private Keyboard(TextChat.Lines lines, AutoCloseable closing) {
        this.lines = lines;
        this.closing = closing;
    }

    /** @param interactive whether a person sits there */
    public static Keyboard of(InputStream in, boolean interactive) throws IOException {
        if (!interactive) {
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new Keyboard(prompt -> readLine(reader), reader);
        }
        Terminal terminal = TerminalBuilder.builder()
                .name("coach")
                .system(true)
                .dumb(true)
                .encoding(StandardCharsets.UTF_8)
                .build();
        LineReader reader = LineReaderBuilder.builder()
                .terminal(terminal)
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .build();
        return new Keyboard(prompt -> readLine(reader, prompt), terminal);
    }

    private static @Nullable String readLine(BufferedReader reader) {
        try {
            return reader.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException("reading what is typed", e);
        }
    }

    private static @Nullable String readLine(LineReader reader, String prompt) {
        try {
            return reader.readLine(prompt);
        } catch (EndOfFileException | UserInterruptException e) {
            return null;
        }
    }

    @Override
    public @Nullable String next(String prompt) {
        return lines.next(prompt);
    }

    @Override
    public void close() {
        try {
            closing.close();
        } catch (Exception e) {
            throw new IllegalStateException("closing the terminal", e);
        }
    }
}
