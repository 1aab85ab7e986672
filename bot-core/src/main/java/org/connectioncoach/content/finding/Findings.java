package org.connectioncoach.content.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what rules notice, so that everything is said at once. */
public final class Findings {
    private final List<Finding> all = new ArrayList<>();

    public void stop(Mark mark, String id, String what, String remedy) {
        all.add(Finding.stop(mark, id, what, remedy));
    }

    public void check(Mark mark, String id, String what, String remedy) {
        all.add(Finding.check(mark, id, what, remedy));
    }

    public void tip(Mark mark, String id, String what, String remedy) {
        all.add(Finding.tip(mark, id, what, remedy));
    }

    /** Takes over what another collected. */
    public void addAll(Findings others) {
        all.addAll(others.all);
    }

    public boolean hasStop() {
        return all.stream().anyMatch(finding -> finding.level() == Level.STOP);
    }

    /** By file and line, the graver first within a line, nothing twice. */
    public List<Finding> inOrder() {
        return all.stream()
                .distinct()
                .sorted(Comparator.comparing(Finding::file)
                        .thenComparingInt(Finding::line)
                        .thenComparing(Finding::level)
                        .thenComparing(Finding::id))
                .toList();
    }
}
