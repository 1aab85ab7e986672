package org.connectioncoach.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.connectioncoach.content.finding.Findings;
import org.connectioncoach.content.tree.CompiledTree;
import org.connectioncoach.content.tree.Node;
import org.connectioncoach.content.tree.Yaml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the build makes of the shipped files, so that a cold process needn't parse them. */
class CompiledContentTest {
    private static byte[] shipped(String name) throws IOException {
        try (InputStream in = CompiledContentTest.class.getResourceAsStream("/config/content/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }

    private static Node.Fields parsed(String name, String yaml) {
        return Yaml.read(name, yaml, new Findings()).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"core.yaml", "prompts.yaml", "topics.yaml"})
    void isTheSameTreeAsTheFile(String name) throws IOException {
        String yaml = new String(shipped(name), StandardCharsets.UTF_8);
        assertThat(CompiledTree.read(shipped(name + ".tree"), name, yaml)).contains(parsed(name, yaml));
    }

    @Test
    void countsForNothingOnceTheFileHasChanged() {
        String yaml = "names: { advisor_team: \"Riverton\" }\n";
        byte[] bytes = CompiledTree.write(parsed("a.yaml", yaml), yaml);
        assertThat(CompiledTree.read(bytes, "a.yaml", yaml)).isPresent();
        assertThat(CompiledTree.read(bytes, "a.yaml", yaml.replace("Riverton", "Fernhill")))
                .isEmpty();
    }
}
