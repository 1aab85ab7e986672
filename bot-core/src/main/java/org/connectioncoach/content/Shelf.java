package org.connectioncoach.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.connectioncoach.content.check.PackRules;
import org.connectioncoach.content.finding.Finding;
import org.connectioncoach.content.finding.Findings;
import org.connectioncoach.content.finding.Level;
import org.connectioncoach.content.pack.ConfigFiles;
import org.connectioncoach.content.pack.PackFiles;
import org.connectioncoach.content.pack.Trees;
import org.connectioncoach.content.pack.Workspace;
import org.connectioncoach.dialogue.script.Prompt;
import org.jspecify.annotations.Nullable;

/**
 * The last good version of everything: checked trees, checked workspaces, and why newer files were not taken.
 *
 * @param stamps when each file had changed as they were read
 */
record Shelf(Trees trees, List<Workspace> workspaces, List<Finding> problems, Map<String, String> stamps) {
    public Shelf {
        workspaces = List.copyOf(workspaces);
        problems = List.copyOf(problems);
    }

    /** Reads everything for the first time; behind a broken file stands the shipped one. */
    public static Shelf first(ConfigFiles files, Collection<? extends Prompt> prompts, LocalDate today) {
        return read(files, rules(prompts, today), null);
    }

    /** Reads everything again; behind a broken file stands what served before. */
    public Shelf next(ConfigFiles files, Collection<? extends Prompt> prompts, LocalDate today) {
        return read(files, rules(prompts, today), this);
    }

    /** Whether no file has changed since. */
    public boolean isCurrent(ConfigFiles files) {
        return stamps.equals(files.stamps());
    }

    /** The workspace that names this team or server. */
    public Optional<Workspace> workspaceFor(String platform, String group) {
        return workspaces.stream()
                .filter(workspace -> workspace.appliesTo(platform, group))
                .findFirst();
    }

    private static Shelf read(ConfigFiles files, PackRules rules, @Nullable Shelf before) {
        Map<String, String> stamps = files.stamps();
        List<Finding> problems = new ArrayList<>();
        Trees trees = trees(files, rules, problems).orElseGet(() -> before == null ? shipped() : before.trees());
        Findings reading = new Findings();
        List<Workspace> read = new PackFiles(files, reading).workspaces();
        problems.addAll(reading.inOrder());
        List<Workspace> workspaces = new ArrayList<>();
        for (String name : files.list(PackFiles.WORKSPACES)) {
            String file = name.substring(name.lastIndexOf('/') + 1);
            read.stream()
                    .filter(workspace -> workspace.file().equals(file))
                    .filter(workspace -> sound(trees, workspace, rules, problems))
                    .findFirst()
                    .or(() -> before == null ? Optional.empty() : before.named(file))
                    .ifPresent(workspaces::add);
        }
        return new Shelf(trees, workspaces, stopsAmong(problems), stamps);
    }

    private static Optional<Trees> trees(ConfigFiles files, PackRules rules, List<Finding> problems) {
        Findings findings = new Findings();
        Optional<Trees> trees = new PackFiles(files, findings).trees();
        if (PackFiles.CONTENT.stream().anyMatch(name -> !files.isShipped(name))) {
            trees.ifPresent(read -> rules.core(read, findings));
        }
        problems.addAll(findings.inOrder());
        return findings.hasStop() ? Optional.empty() : trees;
    }

    private static boolean sound(Trees trees, Workspace workspace, PackRules rules, List<Finding> problems) {
        Findings findings = new Findings();
        rules.workspace(trees, workspace, findings);
        problems.addAll(findings.inOrder());
        return !findings.hasStop();
    }

    static PackRules rules(Collection<? extends Prompt> prompts, LocalDate today) {
        return new PackRules(prompts, shipped(), today);
    }

    static Trees shipped() {
        return new PackFiles(ConfigFiles.shipped(), new Findings())
                .trees()
                .orElseThrow(() -> new IllegalStateException("the shipped content cannot be read"));
    }

    private Optional<Workspace> named(String file) {
        return workspaces.stream()
                .filter(workspace -> workspace.file().equals(file))
                .findFirst();
    }

    private static List<Finding> stopsAmong(List<Finding> problems) {
        return problems.stream()
                .filter(finding -> finding.level() == Level.STOP)
                .toList();
    }
}
