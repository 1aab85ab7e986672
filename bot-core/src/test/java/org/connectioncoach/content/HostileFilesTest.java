package org.connectioncoach.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.connectioncoach.content.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is in a content file, the check answers in words and something good is served. */
class HostileFilesTest {
    private static final Path CONFIG = Path.of("../config");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: &a [x]\nb: &b [*a, *a]\nc: [*b, *b]\n",
                "a: &a { b: *a }\n",
                "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
                "{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{",
                "- just\n- a\n- list\n",
                "words",
                "42",
                "---\n---\n---\n",
                "%YAML 9.9\n---\na: b\n",
                "!!java.net.URL [\"https://example.edu\"]",
                "? [a, b]\n: c\n",
                "a: \"\\uD83D\"\n",
                "\uFEFFextends: core@1\nworkspace: bom\n",
                "extends: core@1\nworkspace: x\u0000y\n",
                "extends:\nworkspace:\ntips:\nranges:\nnames:\n",
                "tips: { patch: , add: [ , ], hide: [~] }",
                "tips: { add: [[], {}, ~, x, { id: { a: b } }] }",
                "locales: { es: { file: ../../../etc/passwd } }",
            })
    void answersInWords(String text) throws IOException {
        Files.writeString(folder.resolve("hostile.yaml"), text);
        ConfigFolder config = new ConfigFolder(folder);
        assertThatCode(config::check).doesNotThrowAnyException();
        assertThat(config.open().core().guidance().tips()).hasSize(53);
    }

    @Test
    void aLetterThatIsNotUtf8IsNamedWithItsLine() throws IOException {
        Files.write(
                folder.resolve("latin.yaml"), new byte[] {'a', ':', ' ', 'b', '\n', 'c', ':', ' ', (byte) 0xE9, '\n'});
        assertThat(new ConfigFolder(folder).check().findings())
                .extracting(Finding::sentence)
                .containsExactly("latin.yaml:2 · Stop · a letter isn't written in UTF-8 · Save the file as UTF-8.");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void neverThrowsOnAFileThatWasDamaged(int seed) throws IOException {
        Random random = new Random(seed);
        for (String name : new String[] {"content/core.yaml", "content/prompts.yaml", "content/topics.yaml"}) {
            ConfigFolder config = new ConfigFolder(folder);
            config.write(name, damaged(Files.readString(CONFIG.resolve(name)), random));
            config.write(
                    "workspaces/riverton.yaml",
                    damaged(Files.readString(CONFIG.resolve("workspaces/example-riverton.yaml.example")), random));
            assertThatCode(config::check).as("seed %d, %s", seed, name).doesNotThrowAnyException();
            ContentLibrary library = config.open();
            assertThatCode(() -> library.contentFor("slack", "T0RIVERTON", Locale.ENGLISH))
                    .as("seed %d, %s", seed, name)
                    .doesNotThrowAnyException();
            config.delete(name);
        }
    }

    /** Drops, doubles, swaps and scribbles over a few lines. */
    private static String damaged(String text, Random random) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            int at = random.nextInt(lines.size());
            String line = lines.get(at);
            switch (random.nextInt(6)) {
                case 0 -> lines.remove(at);
                case 1 -> lines.add(at, line);
                case 2 -> lines.set(at, "  " + line);
                case 3 -> lines.set(at, line.replace('"', ' '));
                case 4 -> lines.set(at, line.replaceAll("[a-z]$", "").replaceAll("\\d", "9"));
                default -> lines.set(at, line.replaceFirst(":.*", ": ~"));
            }
        }
        return String.join("\n", lines);
    }
}
