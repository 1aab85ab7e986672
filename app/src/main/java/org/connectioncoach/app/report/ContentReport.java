package org.connectioncoach.app.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.connectioncoach.content.ContentCheck.Report;
import org.connectioncoach.content.finding.Finding;
import org.connectioncoach.content.finding.Level;

/** What {@code ./coach check --json} prints. */
public final class ContentReport {
    private ContentReport() {}

    /** One object: {@code publishable changes stops checks tips findings}; each finding with file, line and remedy. */
    public static ObjectNode of(Report report) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("publishable", report.publishable());
        json.put("changes", report.changes());
        json.put("stops", report.count(Level.STOP));
        json.put("checks", report.count(Level.CHECK));
        json.put("tips", report.count(Level.TIP));
        ArrayNode findings = json.putArray("findings");
        report.findings().forEach(finding -> findings.add(of(finding)));
        return json;
    }

    private static ObjectNode of(Finding finding) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("file", finding.file())
                .put("line", finding.line())
                .put("level", finding.level().label().toLowerCase(Locale.ROOT))
                .put("id", finding.id())
                .put("what", finding.what())
                .put("remedy", finding.remedy());
    }
}
