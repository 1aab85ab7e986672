package org.connectioncoach.content.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.connectioncoach.content.finding.Findings;
import org.connectioncoach.content.finding.Mark;
import org.connectioncoach.content.tree.CompiledTree;
import org.connectioncoach.content.tree.Node;
import org.connectioncoach.content.tree.Sections;
import org.connectioncoach.content.tree.Yaml;

/** Reads the files of a pack into trees; what they say is for the check to judge. */
public final class PackFiles {
    public static final String CORE = "content/core.yaml";
    public static final String PROMPTS = "content/prompts.yaml";
    public static final String TOPICS = "content/topics.yaml";

    /** The three files of a pack. */
    public static final List<String> CONTENT = List.of(CORE, PROMPTS, TOPICS);

    public static final String REQUESTS = "content/requests.yaml";
    public static final String FIELDS = "content/fields.yaml";
    public static final String PLACES = "content/places.yaml";
    public static final String NOTES = "content/notes.yaml";

    /** The words by which requests and notes are read. */
    public static final List<String> WORDS = List.of(REQUESTS, FIELDS, PLACES, NOTES);

    /** Ending of the bytes beside a shipped file that were made from it. */
    public static final String COMPILED = ".tree";

    /** How people ask, by topic. */
    private static final String PHRASINGS = "content/phrasings.yaml";

    /** Where workspaces keep their changes. */
    public static final String WORKSPACES = "workspaces";

    private final ConfigFiles files;
    private final Findings findings;

    public PackFiles(ConfigFiles files, Findings findings) {
        this.files = files;
        this.findings = findings;
    }

    /** The three trees, or nothing when one of them cannot be read; the findings then say why. */
    public Optional<Trees> trees() {
        Optional<Node.Fields> core = tree(CORE);
        Optional<Node.Fields> prompts = tree(PROMPTS);
        Optional<Node.Fields> topics = tree(TOPICS);
        if (core.isEmpty() || prompts.isEmpty() || topics.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Trees(core.get(), prompts.get(), topics.get()));
    }

    /** Every workspace's file that can be read, with the translations it names. */
    public List<Workspace> workspaces() {
        List<Workspace> workspaces = new ArrayList<>();
        for (String name : files.list(WORKSPACES)) {
            workspace(name).ifPresent(workspaces::add);
        }
        return workspaces;
    }

    /** How people ask, by topic id; empty where the file is absent or cannot be read. */
    public Node.Fields phrasings() {
        Node.Fields none = Node.Fields.none(Mark.top(fileName(PHRASINGS)));
        return files.read(PHRASINGS)
                .flatMap(text -> Yaml.read(fileName(PHRASINGS), text, new Findings()))
                .map(tree -> Sections.fields(tree, "phrasings"))
                .orElse(none);
    }

    /**
     * Example phrases by what they mean, of each of the author's own files that claim one meaning a phrase; a goal is no
     * such meaning, since a sentence may name two.
     */
    public List<Node.Fields> examples() {
        Findings unread = new Findings();
        return Stream.of("content/phrases/stages.yaml", "content/phrases/manners.yaml", PHRASINGS)
                .filter(name -> files.isShippedAlone() || !files.isShipped(name))
                .flatMap(name -> files.read(name).flatMap(text -> Yaml.read(fileName(name), text, unread)).stream())
                .map(tree -> tree.get("phrasings").isPresent() ? Sections.fields(tree, "phrasings") : tree)
                .toList();
    }

    private Optional<Workspace> workspace(String name) {
        Optional<Node.Fields> tree = tree(name);
        if (tree.isEmpty() || tree.get().get("translates").isPresent()) {
            return Optional.empty();
        }
        Map<String, Node.Fields> translations = new TreeMap<>();
        Sections.fields(tree.get(), "locales").fields().forEach((tag, field) -> {
            if (field.value() instanceof Node.Fields locale
                    && locale.get("file").orElse(null) instanceof Node.Leaf file) {
                translation(name, file).ifPresent(texts -> translations.put(tag, texts));
            }
        });
        return Optional.of(new Workspace(fileName(name), tree.get(), translations));
    }

    private Optional<Node.Fields> translation(String beside, Node.Leaf file) {
        String name = beside.substring(0, beside.lastIndexOf('/') + 1) + file.text();
        if (file.text().contains("/")
                || file.text().contains("\\")
                || !files.list(WORKSPACES).contains(name)) {
            findings.stop(
                    file.mark(),
                    "locales",
                    "there is no file " + file.text() + " beside this one",
                    "Write the name of a translation in the same folder.");
            return Optional.empty();
        }
        return tree(name);
    }

    /** One file, unless it cannot be read; the findings then say why. */
    public Optional<Node.Fields> tree(String name) {
        Optional<String> text = files.read(name);
        if (text.isEmpty()) {
            findings.stop(Mark.top(fileName(name)), "", "the file is missing", "Put it back.");
            return Optional.empty();
        }
        String file = fileName(name);
        return compiled(name, file, text.get()).or(() -> Yaml.read(file, text.get(), findings));
    }

    private Optional<Node.Fields> compiled(String name, String file, String text) {
        return files.isShipped(name)
                ? ConfigFiles.bytes(name + COMPILED).flatMap(bytes -> CompiledTree.read(bytes, file, text))
                : Optional.empty();
    }

    private static String fileName(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
