package org.connectioncoach.app.doctor;

import java.util.List;
import org.connectioncoach.app.doctor.finding.Finding;
import org.connectioncoach.content.ContentCheck.Report;
import org.connectioncoach.content.finding.Level;

/** Whether the content files can be served. */
public final class ContentFiles {
    private ContentFiles() {}

    public static List<Finding> look(Report report) {
        return report.findings().stream()
                .filter(finding -> finding.level() == Level.STOP)
                .findFirst()
                .map(first -> Finding.mend(
                        "content",
                        report.count(Level.STOP) + " to mend, first " + first.sentence(),
                        "./coach check says all of it"))
                .map(List::of)
                .orElseGet(() -> List.of(Finding.fine("content", "can be served")));
    }
}
