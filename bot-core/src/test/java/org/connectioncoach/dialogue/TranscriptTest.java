package org.connectioncoach.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Replays every conversation in {@code src/test/resources/transcripts}: the <em>you</em> lines are said again, and the
 * whole must come out as written. {@code -Dtranscripts.rewrite=true} writes what came out; read the difference.
 */
class TranscriptTest {
    private static final Path FOLDER = Path.of("src/test/resources/transcripts");

    @TestFactory
    Stream<DynamicTest> replaysWordForWord() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<Path> transcripts = files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
            assertThat(transcripts).isNotEmpty();
            return transcripts.stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> replay(file)));
        }
    }

    private static void replay(Path file) throws IOException {
        String written = Files.readString(file);
        String played = play(written);
        if (Boolean.getBoolean("transcripts.rewrite")) {
            Files.writeString(file, played);
        } else {
            assertThat(played).as(file.toString()).isEqualTo(written);
        }
    }

    private static String play(String written) {
        StringBuilder played = new StringBuilder();
        Audience audience = written.contains("(in a channel, privately)") ? Audience.PRIVATE : Audience.DIRECT;
        Talk talk = new Talk("Sam", audience);
        boolean head = true;
        for (String line : written.split("\n", -1)) {
            boolean mine = line.startsWith("you: ")
                    || line.startsWith("you press: ")
                    || line.startsWith("you submit: ")
                    || line.startsWith("you type a command: ")
                    || line.equals("you arrive")
                    || line.startsWith("later: ");
            head = head && !mine;
            if (head || line.startsWith("## ") || line.startsWith("> ")) {
                played.append(line).append('\n');
                if (!head) {
                    played.append('\n');
                }
            } else if (mine) {
                act(line, talk, played);
            }
        }
        return played.toString().stripTrailing() + "\n";
    }

    private static void act(String line, Talk talk, StringBuilder played) {
        played.append(line).append("\n\n");
        String rest = line.substring(line.indexOf(':') + 1).strip();
        if (line.startsWith("later: ")) {
            talk.later(duration(rest));
            return;
        }
        if (line.startsWith("you press: ")) {
            talk.press(rest);
        } else if (line.startsWith("you submit: ")) {
            talk.submit(fields(rest));
        } else if (line.startsWith("you type a command: ")) {
            String[] parts = rest.replaceFirst("^/coach ?", "").split(" ", 2);
            talk.hand(new Event.Invoked(parts[0], parts.length > 1 ? parts[1] : ""));
        } else if (line.equals("you arrive")) {
            talk.hand(new Event.Arrived(Event.Arrived.Kind.OPENED));
        } else {
            talk.say(rest);
        }
        String text = talk.text();
        played.append("coach: ")
                .append(
                        text.isEmpty()
                                ? "(silence)"
                                : text.replace("\n", "\n    ").replaceAll("(?m)^ +$", ""));
        played.append("\n\n");
    }

    private static Map<String, List<String>> fields(String line) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (String part : line.split(";")) {
            String[] pair = part.split("=", 2);
            fields.put(
                    pair[0].strip(),
                    Arrays.stream(pair[1].split(",")).map(String::strip).toList());
        }
        return fields;
    }

    private static Duration duration(String words) {
        String[] parts = words.split(" ");
        long number = Long.parseLong(parts[0]);
        return parts[1].startsWith("day")
                ? Duration.ofDays(number)
                : parts[1].startsWith("hour") ? Duration.ofHours(number) : Duration.ofMinutes(number);
    }
}
