package org.connectioncoach.app.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.connectioncoach.app.doctor.finding.Finding;
import org.connectioncoach.app.doctor.finding.Finding.Verdict;

/** What {@code ./coach doctor --json} prints. */
public final class DoctorReport {
    private DoctorReport() {}

    /** One object: {@code ok to_mend notes findings}; each finding with verdict, subject, what and remedy. */
    public static ObjectNode of(List<Finding> findings) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("ok", count(findings, Verdict.MEND) == 0);
        json.put("to_mend", count(findings, Verdict.MEND));
        json.put("notes", count(findings, Verdict.NOTE));
        ArrayNode all = json.putArray("findings");
        for (Finding finding : findings) {
            all.addObject()
                    .put("verdict", finding.verdict().label())
                    .put("subject", finding.subject())
                    .put("what", finding.what())
                    .put("remedy", finding.remedy());
        }
        return json;
    }

    private static long count(List<Finding> findings, Verdict verdict) {
        return findings.stream().filter(finding -> finding.verdict() == verdict).count();
    }
}
