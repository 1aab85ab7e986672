package org.connectioncoach.app.settings;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** One settings file as dotted keys with the words that stand there, uninterpreted, so that {@code no} stays "no". */
final class SettingsFile {
    private static final int LONGEST = 100_000;

    private final String name;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /**
     * What stands at a key.
     *
     * @param place file and line, or the environment variable
     * @param list whether it was written as a list
     */
    record Entry(String place, List<String> words, boolean list) {
        String text() {
            return words.isEmpty() ? "" : words.get(0);
        }
    }

    private SettingsFile(String name) {
        this.name = name;
    }

    static SettingsFile parse(String name, String text) {
        SettingsFile file = new SettingsFile(name);
        LoaderOptions limits = new LoaderOptions();
        limits.setCodePointLimit(LONGEST);
        limits.setMaxAliasesForCollections(0);
        limits.setAllowDuplicateKeys(false);
        try {
            Node root = new Yaml(limits).compose(new StringReader(text));
            if (root instanceof MappingNode mapping) {
                file.read("", mapping);
            } else if (root != null) {
                file.problem(
                        root, "the file is not a list of key: value", "write entries such as  http: { port: 8080 }");
            }
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            file.problems.add(new Problem(
                    name + ":" + line,
                    "not readable as YAML: " + e.getProblem(),
                    "check quotes, colons and indentation"));
        } catch (RuntimeException e) {
            file.problems.add(new Problem(name + ":1", "not readable as YAML", "start from the shipped settings.yaml"));
        }
        return file;
    }

    /** A file that tells nothing but why. */
    static SettingsFile unreadable(String name, String what, String remedy) {
        SettingsFile file = new SettingsFile(name);
        file.problems.add(new Problem(name, "the file " + what, remedy));
        return file;
    }

    Map<String, Entry> entries() {
        return entries;
    }

    List<Problem> problems() {
        return problems;
    }

    private void read(String prefix, MappingNode mapping) {
        for (NodeTuple tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode keyNode)) {
                problem(tuple.getKeyNode(), "a key is not a word", "write key: value");
                continue;
            }
            String key = prefix + keyNode.getValue();
            if (tuple.getValueNode() instanceof MappingNode inner) {
                read(key + ".", inner);
            } else if (!Setting.keys().contains(key)) {
                unknown(keyNode, key);
            } else {
                value(keyNode, key, tuple.getValueNode());
            }
        }
    }

    private void value(ScalarNode keyNode, String key, Node value) {
        List<String> words = new ArrayList<>();
        boolean list = value instanceof SequenceNode;
        for (Node part : value instanceof SequenceNode sequence ? sequence.getValue() : List.of(value)) {
            if (part instanceof ScalarNode scalar) {
                words.add(scalar.getValue());
            } else {
                problem(part, key + " holds something else than words", "write [one, two]");
            }
        }
        if (entries.put(key, new Entry(place(keyNode), words, list)) != null) {
            problem(keyNode, key + " stands here twice", "keep one of them");
        }
    }

    private void unknown(ScalarNode keyNode, String key) {
        String remedy = Setting.kepToEnvironment(key)
                .map(setting -> "it is kept out of files: set the environment variable " + setting.name())
                .orElseGet(() -> Closest.to(key, Setting.keys())
                        .map(known -> "did you mean " + known + "?")
                        .orElse("the settings are: " + String.join(", ", Setting.keys())));
        problem(keyNode, "I don't know the setting " + key, remedy);
    }

    private void problem(Node node, String what, String remedy) {
        problems.add(new Problem(place(node), what, remedy));
    }

    private String place(Node node) {
        return name + ":" + (node.getStartMark().getLine() + 1);
    }
}
