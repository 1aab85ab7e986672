package org.connectioncoach.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.connectioncoach.content.finding.Findings;
import org.connectioncoach.content.pack.PackFiles;
import org.connectioncoach.content.tree.CompiledTree;
import org.connectioncoach.content.tree.Node;
import org.connectioncoach.content.tree.Yaml;

/** Run by the build: writes a {@link CompiledTree} beside each content file that is shipped. */
public final class CompileShipped {
    private CompileShipped() {}

    /**
     * Compiles the pack.
     *
     * @param arguments the folder into which {@code config} was copied
     */
    public static void main(String[] arguments) throws IOException {
        Path config = Path.of(arguments[0]);
        for (String name : Stream.concat(PackFiles.CONTENT.stream(), PackFiles.WORDS.stream())
                .toList()) {
            Path file = config.resolve(name);
            String text = Files.readString(file, StandardCharsets.UTF_8);
            Findings findings = new Findings();
            Node.Fields tree = Yaml.read(file.getFileName().toString(), text, findings)
                    .orElseThrow(() ->
                            new IllegalStateException(findings.inOrder().get(0).sentence()));
            Files.write(config.resolve(name + PackFiles.COMPILED), CompiledTree.write(tree, text));
        }
    }
}
