package org.connectioncoach.content;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.connectioncoach.content.check.Changed;
import org.connectioncoach.content.check.PackRules;
import org.connectioncoach.content.check.wording.PhrasingRule;
import org.connectioncoach.content.check.words.ClaimRule;
import org.connectioncoach.content.check.words.ExamplesRule;
import org.connectioncoach.content.check.words.QuestionBookRule;
import org.connectioncoach.content.check.words.WordRules;
import org.connectioncoach.content.finding.Finding;
import org.connectioncoach.content.finding.Findings;
import org.connectioncoach.content.finding.Level;
import org.connectioncoach.content.finding.Mark;
import org.connectioncoach.content.pack.ConfigFiles;
import org.connectioncoach.content.pack.PackFiles;
import org.connectioncoach.content.pack.Trees;
import org.connectioncoach.content.pack.Workspace;
import org.connectioncoach.dialogue.script.Prompt;

/** Says everything that is wrong with content files, all at once, each with its place and what to do. */
public final class ContentCheck {
    private ContentCheck() {}

    /**
     * Checks a folder laid out like {@code config}, or one that holds the files themselves.
     *
     * @param today for what expires
     * @param prompts every text that the dialogue declares
     */
    public static Report check(Path folder, LocalDate today, Collection<? extends Prompt> prompts) {
        return check(ConfigFiles.in(folder), today, prompts);
    }

    /** Checks a folder without looking whether the dialogue finds all its texts. */
    public static Report check(Path folder, LocalDate today) {
        return check(folder, today, List.of());
    }

    /** Checks what the program ships with, without looking whether the dialogue finds all its texts. */
    public static Report shipped(LocalDate today) {
        return shipped(today, List.of());
    }

    /** Checks what the program ships with. */
    public static Report shipped(LocalDate today, Collection<? extends Prompt> prompts) {
        return check(ConfigFiles.shipped(), today, prompts);
    }

    private static Report check(ConfigFiles files, LocalDate today, Collection<? extends Prompt> prompts) {
        Findings findings = new Findings();
        PackRules rules = Shelf.rules(prompts, today);
        PackFiles pack = new PackFiles(files, findings);
        Optional<Trees> trees = pack.trees();
        boolean own = PackFiles.CONTENT.stream().anyMatch(name -> !files.isShipped(name));
        if (own || files.isShippedAlone()) {
            trees.ifPresent(read -> rules.core(read, findings));
        }
        for (String name : PackFiles.WORDS) {
            if (files.isShippedAlone() || !files.isShipped(name)) {
                pack.tree(name).ifPresent(words -> WordRules.check(name, words, findings));
            }
        }
        ExamplesRule.check(files, findings);
        pack.examples().forEach(examples -> ClaimRule.examples(examples, findings));
        Trees base = trees.filter(read -> !findings.hasStop()).orElseGet(Shelf::shipped);
        QuestionBookRule.check(files, base.topics(), findings);
        int changes = 0;
        Set<String> names = new HashSet<>();
        for (Workspace workspace : pack.workspaces()) {
            Findings theirs = new Findings();
            rules.workspace(base, workspace, theirs);
            PhrasingRule.check(base.topics(), pack.phrasings(), workspace.overlay(), theirs);
            findings.addAll(theirs);
            if (!names.add(workspace.name())) {
                findings.stop(
                        Mark.top(workspace.file()),
                        "workspace",
                        "two files are named " + workspace.name(),
                        "Rename one.");
            }
            changes += Changed.count(workspace.overlay());
        }
        return new Report(findings.inOrder(), changes);
    }

    /**
     * Everything that was found.
     *
     * @param findings by file and line
     * @param changes how many changes workspaces make to the core
     */
    public record Report(List<Finding> findings, int changes) {
        public Report {
            findings = List.copyOf(findings);
        }

        public boolean publishable() {
            return count(Level.STOP) == 0;
        }

        public long count(Level level) {
            return findings.stream().filter(finding -> finding.level() == level).count();
        }

        /** One sentence: {@code Good to publish: 2 changes, 0 stops, 1 check, 0 tips.} */
        public String summary() {
            return (publishable() ? "Good to publish: " : "Can't publish yet: ")
                    + some(changes, "change") + ", "
                    + some(count(Level.STOP), "stop") + ", "
                    + some(count(Level.CHECK), "check") + ", "
                    + some(count(Level.TIP), "tip") + ".";
        }

        private static String some(long number, String noun) {
            return number + " " + noun + (number == 1 ? "" : "s");
        }
    }
}
