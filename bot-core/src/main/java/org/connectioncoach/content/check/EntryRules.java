package org.connectioncoach.content.check;

import java.time.LocalDate;
import java.util.List;
import org.connectioncoach.content.check.wording.ClaimRule;
import org.connectioncoach.content.finding.Findings;
import org.connectioncoach.content.finding.Spelling;
import org.connectioncoach.content.shape.file.KnownWords;
import org.connectioncoach.content.tree.Node;
import org.connectioncoach.content.tree.Sections;
import org.connectioncoach.member.Factor;

/** Rules for one tip or one answer: its dates, its claims, and that its circumstances belong together. */
final class EntryRules {
    private EntryRules() {}

    static void check(String id, Node.Fields entry, LocalDate today, Findings findings) {
        DatesRule.check(id, entry, today, findings);
        for (String text : List.of("text", "answer")) {
            Sections.leaf(entry, text).ifPresent(leaf -> ClaimRule.check(id, leaf, entry, findings));
        }
        Node.Fields factors = Sections.fields(entry, "factors");
        factors.fields()
                .keySet()
                .forEach(name -> Factor.ofId(name).ifPresent(factor -> {
                    List<String> options = KnownWords.optionsOf(factor);
                    for (Node.Leaf option : Sections.leaves(factors, name)) {
                        if (!options.contains(option.text())
                                && KnownWords.OPTION.words().contains(option.text())) {
                            findings.stop(
                                    option.mark(),
                                    id,
                                    "\"" + option.text() + "\" isn't an answer to " + name,
                                    Spelling.closest(option.text(), options)
                                            .map(close -> "Use " + close + ".")
                                            .orElse("Choose " + String.join(", ", options) + "."));
                        }
                    }
                }));
    }
}
