package org.connectioncoach.content.questions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.connectioncoach.content.check.words.WordRules;
import org.connectioncoach.content.finding.Findings;
import org.connectioncoach.content.pack.ConfigFiles;
import org.connectioncoach.content.pack.PackFiles;
import org.connectioncoach.content.tree.Entry;
import org.connectioncoach.content.tree.Node;

/** One file of words; where an author's own cannot be served, the shipped one. */
final class WordFile {
    private WordFile() {}

    static Entry read(ConfigFiles files, String name) {
        return sound(files, name)
                .or(() -> sound(ConfigFiles.shipped(), name))
                .map(Entry::of)
                .orElseThrow(() -> new IllegalStateException(name + " cannot be read"));
    }

    /** What ships was checked in the build. */
    private static Optional<Node.Fields> sound(ConfigFiles files, String name) {
        Findings findings = new Findings();
        Optional<Node.Fields> tree = new PackFiles(files, findings).tree(name);
        if (!files.isShipped(name)) {
            tree.ifPresent(file -> WordRules.check(name, file, findings));
        }
        return findings.hasStop() ? Optional.empty() : tree;
    }

    /** Lists by their names. */
    static Map<String, List<String>> lists(Entry named) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        named.fields().fields().keySet().forEach(name -> lists.put(name, named.words(name)));
        return lists;
    }
}
