package org.connectioncoach.content.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.connectioncoach.content.finding.Findings;
import org.connectioncoach.content.tree.Node;
import org.connectioncoach.content.tree.Sections;

/** Tells what runs out within a week, has run out, or is due to be looked at again. */
final class DatesRule {
    private static final int SOON = 7;

    private DatesRule() {}

    static void check(String id, Node.Fields entry, LocalDate today, Findings findings) {
        expiring(id, entry.get("expires"), today, findings);
        Node.Fields active = Sections.fields(entry, "active");
        expiring(id, active.get("to"), today, findings);
        Optional<LocalDate> from = active.get("from").flatMap(DatesRule::day);
        Optional<LocalDate> to = active.get("to").flatMap(DatesRule::day);
        if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
            findings.stop(active.mark(), id, "is active from " + from.get() + " to " + to.get(), "Swap the two days.");
        }
        entry.get("review_by")
                .ifPresent(node -> day(node)
                        .filter(due -> !due.isAfter(today))
                        .ifPresent(due -> findings.check(
                                node.mark(),
                                id,
                                "was to be reviewed by " + due,
                                "Look whether it still holds; set a new date.")));
    }

    private static void expiring(String id, Optional<Node> written, LocalDate today, Findings findings) {
        written.ifPresent(node -> day(node).ifPresent(last -> {
            long days = ChronoUnit.DAYS.between(today, last);
            if (days < 0) {
                findings.check(node.mark(), id, "expired on " + last, "Remove it, or set a later date.");
            } else if (days <= SOON) {
                String when = days == 0 ? "today" : days == 1 ? "in 1 day" : "in " + days + " days";
                findings.check(node.mark(), id, "expires on " + last + ", " + when, "It then disappears by itself.");
            }
        }));
    }

    private static Optional<LocalDate> day(Node node) {
        try {
            return node instanceof Node.Leaf leaf ? Optional.of(LocalDate.parse(leaf.text())) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
