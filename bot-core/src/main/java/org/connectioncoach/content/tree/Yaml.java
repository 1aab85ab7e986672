package org.connectioncoach.content.tree;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.connectioncoach.content.finding.Findings;
import org.connectioncoach.content.finding.Mark;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Reads YAML into a {@link Node} tree and says in plain words what cannot be read. */
public final class Yaml {
    /** More than any sensible content file; keeps a pasted film from being parsed. */
    private static final int MOST_CHARACTERS = 1_000_000;

    private static final int DEEPEST = 30;

    private final String file;
    private final Findings findings;
    private final Set<org.yaml.snakeyaml.nodes.Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private Yaml(String file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    /** The tree of a file, or nothing when it could not be read; the findings then say why. */
    public static Optional<Node.Fields> read(String file, String text, Findings findings) {
        return new Yaml(file, findings).read(text);
    }

    private Optional<Node.Fields> read(String text) {
        if (text.length() > MOST_CHARACTERS) {
            findings.stop(Mark.top(file), "", "the file is larger than a million characters", "Split or shorten it.");
            return Optional.empty();
        }
        if (text.indexOf('\uFFFD') >= 0) {
            int line = (int) text.substring(0, text.indexOf('\uFFFD')).lines().count();
            findings.stop(
                    new Mark(file, Math.max(1, line)),
                    "",
                    "a letter isn't written in UTF-8",
                    "Save the file as UTF-8.");
            return Optional.empty();
        }
        if (Tabs.in(file, text, findings)) {
            return Optional.empty();
        }
        try {
            LoaderOptions options = new LoaderOptions();
            options.setNestingDepthLimit(DEEPEST);
            options.setMaxAliasesForCollections(1);
            String words = text.startsWith("\uFEFF") ? text.substring(1) : text;
            org.yaml.snakeyaml.nodes.Node root = new org.yaml.snakeyaml.Yaml(options).compose(new StringReader(words));
            if (root == null) {
                findings.stop(Mark.top(file), "", "the file is empty", "Remove it, or write its content.");
                return Optional.empty();
            }
            if (convert(root) instanceof Node.Fields fields) {
                return Optional.of(fields);
            }
            findings.stop(
                    Mark.top(file), "", "the file isn't made of named values", "Start with lines such as \"tips:\".");
        } catch (MarkedYAMLException e) {
            findings.stop(
                    new Mark(file, line(e)),
                    "",
                    "this line can't be read: " + e.getProblem(),
                    "Put texts with a colon, a quote or a # into double quotes, and check the indentation.");
        } catch (YAMLException e) {
            findings.stop(Mark.top(file), "", "the file can't be read: " + e.getMessage(), "Check it in an editor.");
        }
        return Optional.empty();
    }

    /** Where the trouble began: for what was never closed, where it was opened. */
    private static int line(MarkedYAMLException e) {
        boolean unclosed =
                e.getContextMark() != null && String.valueOf(e.getProblem()).contains("end of stream");
        org.yaml.snakeyaml.error.Mark mark = unclosed ? e.getContextMark() : e.getProblemMark();
        return mark == null ? 1 : mark.getLine() + 1;
    }

    private Node convert(org.yaml.snakeyaml.nodes.Node node) {
        Mark mark = mark(node);
        if (node instanceof ScalarNode scalar) {
            return leaf(scalar);
        }
        if (!seen.add(node)) {
            findings.stop(mark, "", "an alias (*) isn't used in content files", "Write the text out.");
            return Node.Leaf.text("", mark);
        }
        if (node instanceof SequenceNode sequence) {
            List<Node> items = new ArrayList<>();
            sequence.getValue().forEach(item -> items.add(convert(item)));
            return new Node.Items(items, mark);
        }
        return fields((MappingNode) node, mark);
    }

    private Node.Fields fields(MappingNode mapping, Mark mark) {
        Map<String, Node.Field> fields = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode keyNode)) {
                findings.stop(mark(tuple.getKeyNode()), "", "a name can't be a list", "Use a word as the name.");
                continue;
            }
            Node.Leaf key = leaf(keyNode);
            Node.Field twin = fields.get(key.text());
            if (twin != null) {
                findings.stop(
                        key.mark(),
                        key.text(),
                        "stands twice here, first on line " + twin.key().mark().line(),
                        "Keep one of them.");
                continue;
            }
            fields.put(key.text(), new Node.Field(key, convert(tuple.getValueNode())));
        }
        return new Node.Fields(fields, mark);
    }

    private Node.Leaf leaf(ScalarNode scalar) {
        boolean quoted = scalar.getScalarStyle() != DumperOptions.ScalarStyle.PLAIN;
        return new Node.Leaf(scalar.getValue(), quoted ? Node.Kind.TEXT : kind(scalar.getTag()), quoted, mark(scalar));
    }

    private static Node.Kind kind(Tag tag) {
        if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
            return Node.Kind.NUMBER;
        }
        if (tag.equals(Tag.BOOL)) {
            return Node.Kind.TRUTH;
        }
        if (tag.equals(Tag.TIMESTAMP)) {
            return Node.Kind.DAY;
        }
        return tag.equals(Tag.NULL) ? Node.Kind.NOTHING : Node.Kind.TEXT;
    }

    private Mark mark(org.yaml.snakeyaml.nodes.Node node) {
        return new Mark(file, node.getStartMark().getLine() + 1);
    }
}
