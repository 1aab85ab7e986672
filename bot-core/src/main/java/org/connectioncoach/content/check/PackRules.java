package org.connectioncoach.content.check;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.connectioncoach.advice.guidance.Tip;
import org.connectioncoach.content.check.wording.PlaceholderRule;
import org.connectioncoach.content.check.wording.SameAsCoreRule;
import org.connectioncoach.content.check.wording.TextRules;
import org.connectioncoach.content.finding.Findings;
import org.connectioncoach.content.finding.Mark;
import org.connectioncoach.content.pack.Merge;
import org.connectioncoach.content.pack.Translations;
import org.connectioncoach.content.pack.Trees;
import org.connectioncoach.content.pack.Workspace;
import org.connectioncoach.content.reading.GuidanceReader;
import org.connectioncoach.content.shape.ShapeCheck;
import org.connectioncoach.content.shape.ShownTexts;
import org.connectioncoach.content.shape.file.CoreShape;
import org.connectioncoach.content.shape.file.PromptsShape;
import org.connectioncoach.content.shape.file.TopicsShape;
import org.connectioncoach.content.shape.file.WorkspaceShape;
import org.connectioncoach.content.tree.Node;
import org.connectioncoach.content.tree.Sections;
import org.connectioncoach.dialogue.script.Prompt;

/** All rules, in one place: what the core pack and what a workspace's changes are held to. */
public final class PackRules {
    private final Collection<? extends Prompt> prompts;
    private final Trees shipped;
    private final LocalDate today;

    /**
     * Prepares the rules.
     *
     * @param prompts every text that the dialogue declares
     * @param shipped what the program ships with: its ranges and promises bind everybody
     */
    public PackRules(Collection<? extends Prompt> prompts, Trees shipped, LocalDate today) {
        this.prompts = prompts;
        this.shipped = shipped;
        this.today = today;
    }

    /** Checks a core pack. */
    public void core(Trees trees, Findings findings) {
        ShapeCheck.check(trees.core(), CoreShape.FILE, findings);
        ShapeCheck.check(trees.prompts(), PromptsShape.FILE, findings);
        ShapeCheck.check(trees.topics(), TopicsShape.FILE, findings);
        CompleteRule.check(trees.core(), findings);
        RangeRule.check(shipped.core(), rangesOf(trees.core()), findings);
        PromiseRule.check(trees.prompts(), shipped.prompts(), findings);
        declaredPrompts(trees.prompts(), findings);
        new TextRules(new PlaceholderRule(prompts, promptsOf(shipped)), findings)
                .check(Translations.texts(trees), true);
        Sections.entries(trees.core(), "tips")
                .forEach((id, tip) -> EntryRules.check("tips." + id, tip, today, findings));
        Sections.entries(trees.topics(), "topics")
                .forEach((id, topic) -> EntryRules.check("topics." + id, topic, today, findings));
        if (!findings.hasStop()) {
            gates(
                    trees,
                    List.of(),
                    trees.core().get("tips").orElse(trees.core()).mark(),
                    findings);
        }
    }

    /** Checks a workspace's changes to a sound core pack. */
    public void workspace(Trees trees, Workspace workspace, Findings findings) {
        Node.Fields overlay = workspace.overlay();
        ShapeCheck.check(overlay, WorkspaceShape.FILE, findings);
        WorkspaceRules.check(trees.core(), overlay, findings);
        RangeRule.check(trees.core(), overlay, findings);
        PromiseRule.check(overlay, shipped.prompts(), findings);
        ids(trees, overlay, findings);
        PlaceholderRule placeholders = new PlaceholderRule(prompts, promptsOf(trees));
        Map<String, Node> texts = ShownTexts.of(overlay, WorkspaceShape.FILE);
        new TextRules(placeholders, findings)
                .check(texts, workspace.home().getLanguage().equals("en"));
        SameAsCoreRule.check(texts, Translations.texts(trees), WorkspaceRules.brief(trees.core()), findings);
        for (String section : List.of("tips", "faq")) {
            Node.Fields changes = Sections.fields(overlay, section);
            Map<String, Node.Fields> entries = new LinkedHashMap<>();
            Sections.entries(changes, "add").forEach((id, entry) -> entries.put(section + ".add." + id, entry));
            Sections.named(changes, "patch").forEach((id, entry) -> entries.put(section + ".patch." + id, entry));
            entries.forEach((id, entry) -> EntryRules.check(id, entry, today, findings));
        }
        if (!findings.hasStop()) {
            merged(trees, workspace, placeholders, findings);
        }
    }

    private void merged(Trees trees, Workspace workspace, PlaceholderRule placeholders, Findings findings) {
        Trees merged = Merge.apply(trees, workspace.overlay());
        Node.Fields tips = Sections.fields(workspace.overlay(), "tips");
        Set<String> ids = new HashSet<>();
        Sections.leaves(tips, "hide").forEach(leaf -> ids.add(leaf.text()));
        List<Tip> hidden = GuidanceReader.read(trees.core(), today).tips().stream()
                .filter(tip -> ids.contains(tip.id()))
                .toList();
        gates(merged, hidden, tips.get("hide").map(Node::mark).orElse(tips.mark()), findings);
        Map<String, Node> texts = Translations.texts(merged);
        Node.Fields locales = Sections.fields(workspace.overlay(), "locales");
        workspace
                .translations()
                .forEach((tag, translation) -> TranslationRule.check(
                        tag,
                        locales.get(tag).map(Node::mark).orElse(locales.mark()),
                        translation,
                        texts,
                        placeholders,
                        findings));
    }

    private void gates(Trees trees, List<Tip> hidden, Mark mark, Findings findings) {
        Set<String> passing = new HashSet<>();
        Sections.entries(trees.core(), "tips").forEach((id, tip) -> {
            if (tip.get("active").isPresent() || tip.get("expires").isPresent()) {
                passing.add(id);
            }
        });
        new GateRule(GuidanceReader.read(trees.core(), today), tip -> passing.contains(tip.id()), hidden)
                .check(mark, findings);
    }

    private static void ids(Trees trees, Node.Fields overlay, Findings findings) {
        IdRule ids = new IdRule(findings);
        ids.check(overlay, "tips", Sections.entries(trees.core(), "tips").keySet(), "tip");
        ids.check(overlay, "faq", Sections.entries(trees.topics(), "topics").keySet(), "FAQ entry");
        ids.check(overlay, "prompts", promptsOf(trees).fields().keySet(), "prompt");
    }

    /** Without a list of what the dialogue declares, every text that is shipped is needed. */
    private void declaredPrompts(Node.Fields file, Findings findings) {
        Node.Fields texts = Sections.fields(file, "prompts");
        Set<String> needed = prompts.isEmpty()
                ? promptsOf(shipped).fields().keySet()
                : prompts.stream().map(Prompt::id).collect(Collectors.toCollection(TreeSet::new));
        for (String id : needed) {
            if (texts.get(id).isEmpty()) {
                findings.stop(
                        texts.mark(),
                        "prompts." + id,
                        "the text " + id + " is missing",
                        "Write it; the coach says it.");
            }
        }
    }

    private static Node.Fields promptsOf(Trees trees) {
        return Sections.fields(trees.prompts(), "prompts");
    }

    private static Node.Fields rangesOf(Node.Fields core) {
        Map<String, Node.Field> ranges = new HashMap<>();
        Sections.entries(core, "stages")
                .forEach((id, stage) -> stage.get("range")
                        .ifPresent(range -> ranges.put(id, new Node.Field(Node.Leaf.text(id, range.mark()), range))));
        return Node.Fields.none(core.mark()).with("ranges", new Node.Fields(ranges, core.mark()));
    }
}
