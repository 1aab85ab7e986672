package org.connectioncoach.content.shape;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.connectioncoach.content.finding.Findings;
import org.connectioncoach.content.finding.Mark;
import org.connectioncoach.content.finding.Spelling;
import org.connectioncoach.content.tree.Node;
import org.connectioncoach.content.tree.Paths;

/** Compares a file with its shape and says everything that doesn't fit, each under its own id and line. */
public final class ShapeCheck {
    private final Findings findings;

    private ShapeCheck(Findings findings) {
        this.findings = findings;
    }

    public static void check(Node node, Shape shape, Findings findings) {
        new ShapeCheck(findings).check(node, shape, "");
    }

    private void check(Node node, Shape shape, String path) {
        if (shape instanceof Shape.Parts parts) {
            parts(node, parts, path);
        } else if (shape instanceof Shape.ListOf list) {
            list(node, list, path);
        } else if (shape instanceof Shape.Named named) {
            named(node, named, path);
        } else if (shape instanceof Shape.Variants variants) {
            variants(node, variants, path);
        } else if (shape instanceof Shape.OrNull maybe) {
            if (!(node instanceof Node.Leaf leaf && leaf.kind() == Node.Kind.NOTHING)) {
                check(node, maybe.shape(), path);
            }
        } else if (node instanceof Node.Leaf leaf) {
            new LeafCheck(findings, path).check(leaf, shape);
        } else {
            findings.stop(node.mark(), path, "one value is needed here, not " + Said.kindOf(node), "Write one value.");
        }
    }

    private void parts(Node node, Shape.Parts parts, String path) {
        if (!(node instanceof Node.Fields fields)) {
            String names = Said.either(parts.parts().stream().map(Part::name).toList());
            findings.stop(node.mark(), path, "named values are needed here", "Known here: " + names + ".");
            return;
        }
        Map<String, Part> known = new HashMap<>();
        parts.parts().forEach(part -> known.put(part.name(), part));
        fields.fields().forEach((name, field) -> {
            Part part = known.get(name);
            if (part == null) {
                unknown(field.key(), List.copyOf(known.keySet()), path)
                        .map(known::get)
                        .filter(meant -> fields.get(meant.name()).isEmpty())
                        .ifPresent(meant -> check(field.value(), meant.shape(), Paths.child(path, name)));
            } else {
                check(field.value(), part.shape(), Paths.child(path, name));
            }
        });
        for (Part part : parts.parts()) {
            if (part.required() && fields.get(part.name()).isEmpty() && !misspelled(part, fields, known)) {
                missing(fields.mark(), part, path);
            }
        }
    }

    /** Whether a field is there under a name that comes close, which has been said already. */
    private static boolean misspelled(Part part, Node.Fields fields, Map<String, Part> known) {
        return fields.fields().keySet().stream()
                .filter(name -> !known.containsKey(name))
                .anyMatch(name -> Spelling.closest(name, known.keySet())
                        .filter(part.name()::equals)
                        .isPresent());
    }

    /** Says that a name isn't known, and which one was probably meant. */
    private Optional<String> unknown(Node.Leaf key, List<String> known, String path) {
        Optional<String> closest = Spelling.closest(key.text(), known);
        findings.stop(
                key.mark(),
                Paths.child(path, key.text()),
                "unknown name \"" + key.text() + "\"" + Said.trap(key),
                closest.map(word -> "Did you mean " + word + "?")
                        .orElseGet(() -> "Known here: "
                                + Said.either(known.stream().sorted().toList()) + "."));
        return closest;
    }

    private void missing(Mark mark, Part part, String path) {
        if (part.name().equals("source")) {
            findings.stop(mark, path, "an answer needs a source", "Who says so?");
            return;
        }
        String remedy = part.shape() instanceof Shape.OneOf oneOf
                ? "Choose " + Said.either(oneOf.words()) + "."
                : "Add it: " + part.about();
        findings.stop(mark, path, part.name() + " is missing", remedy);
    }

    private void list(Node node, Shape.ListOf list, String path) {
        if (!(node instanceof Node.Items items)) {
            findings.stop(node.mark(), path, "a list is needed here", "Put it in square brackets: [ ].");
            return;
        }
        int size = items.items().size();
        if (size < list.least() || size > list.most()) {
            String wanted = list.least() == list.most() ? "" + list.least() : list.least() + " to " + list.most();
            findings.stop(node.mark(), path, "holds " + size + " of " + wanted + " values", "Write " + wanted + ".");
        }
        Map<String, Mark> seen = new HashMap<>();
        for (Node item : items.items()) {
            Optional<Node.Leaf> id = Paths.id(item);
            id.ifPresent(leaf -> {
                Mark first = seen.putIfAbsent(leaf.text(), leaf.mark());
                if (first != null) {
                    findings.stop(
                            leaf.mark(),
                            Paths.child(path, leaf.text()),
                            "two " + Said.plural(list.noun()) + " share the id " + leaf.text() + ", first on line "
                                    + first.line(),
                            "Give one of them another id.");
                }
            });
            check(item, list.item(), Paths.child(path, id.map(Node.Leaf::text).orElse("")));
        }
    }

    private void named(Node node, Shape.Named named, String path) {
        if (!(node instanceof Node.Fields fields)) {
            findings.stop(node.mark(), path, "names with values are needed here", "Write one per line: name: value.");
            return;
        }
        fields.fields().forEach((name, field) -> {
            if (named.name() instanceof Shape.OneOf oneOf && !oneOf.words().contains(name)) {
                new LeafCheck(findings, Paths.child(path, name)).check(field.key(), oneOf);
            } else {
                if (field.key().kind() == Node.Kind.TRUTH) {
                    findings.check(
                            field.key().mark(),
                            Paths.child(path, name),
                            "the name " + name + Said.trap(field.key()),
                            "Put it in quotes: \"" + name + "\".");
                }
                check(field.value(), named.value(), Paths.child(path, name));
            }
        });
    }

    private void variants(Node node, Shape.Variants variants, String path) {
        if (!(node instanceof Node.Fields fields)) {
            check(node, variants.text(), path);
            return;
        }
        fields.fields().forEach((name, field) -> {
            if (variants.names().contains(name)) {
                check(field.value(), variants.text(), path);
            } else {
                unknown(field.key(), variants.names(), path);
            }
        });
        String first = variants.names().get(0);
        if (fields.get(first).isEmpty()) {
            findings.stop(
                    fields.mark(), path, "the variant " + first + " is missing", "Write it: others fall back to it.");
        }
    }
}
