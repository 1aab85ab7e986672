package org.connectioncoach.content.check;

import java.util.List;
import org.connectioncoach.content.finding.Findings;
import org.connectioncoach.content.tree.Node;
import org.connectioncoach.content.tree.Sections;

/** Promises to members are never broken by a setting, and links are safe to follow. */
final class PromiseRule {
    private static final int MOST_A_WEEK = 1;
    private static final int SMALLEST_GROUP = 5;

    private PromiseRule() {}

    /**
     * Checks the names, limits and privacy of a file.
     *
     * @param shipped what the program ships with, which a file may be gentler than
     */
    static void check(Node.Fields file, Node.Fields shipped, Findings findings) {
        link(file, findings);
        limits(Sections.fields(file, "limits"), Sections.fields(shipped, "limits"), findings);
        Node.Fields privacy = Sections.fields(file, "privacy");
        Sections.whole(privacy, "cohort_k")
                .filter(k -> k < SMALLEST_GROUP)
                .ifPresent(k -> findings.stop(
                        privacy.get("cohort_k").orElse(privacy).mark(),
                        "privacy.cohort_k",
                        k + " is below the minimum of " + SMALLEST_GROUP,
                        "In smaller groups people could be recognized."));
        retention(privacy, Sections.fields(shipped, "privacy"), findings);
    }

    private static void link(Node.Fields file, Findings findings) {
        Sections.leaf(Sections.fields(file, "names"), "booking_link")
                .filter(link -> !link.text().isEmpty() && !link.text().matches("https://[^\\s/]+\\.[^\\s]+"))
                .ifPresent(link -> findings.stop(
                        link.mark(), "names.booking_link", "not a https link", "Start it with https://."));
    }

    private static void limits(Node.Fields limits, Node.Fields shipped, Findings findings) {
        Sections.leaf(limits, "proactive_dm_per_week")
                .filter(leaf -> Sections.whole(limits, "proactive_dm_per_week").orElse(0) > MOST_A_WEEK)
                .ifPresent(leaf -> findings.stop(
                        leaf.mark(),
                        "limits.proactive_dm_per_week",
                        leaf.text() + " is above the maximum of " + MOST_A_WEEK,
                        "Members were promised one a week."));
        Sections.leaf(limits, "quiet_hours")
                .filter(leaf -> !leaf.text().matches("([01]\\d|2[0-3]):[0-5]\\d-([01]\\d|2[0-3]):[0-5]\\d"))
                .ifPresent(leaf -> findings.stop(
                        leaf.mark(),
                        "limits.quiet_hours",
                        "\"" + leaf.text() + "\" isn't a span of hours",
                        "Write it like \"18:00-09:00\", in quotes."));
        Node.Fields backoff = Sections.fields(limits, "backoff");
        for (String name : List.of("after_ignored", "stop_after_ignored")) {
            int promised =
                    Sections.whole(Sections.fields(shipped, "backoff"), name).orElse(Integer.MAX_VALUE);
            Sections.whole(backoff, name)
                    .filter(value -> value > promised)
                    .ifPresent(value -> findings.stop(
                            backoff.get(name).orElse(backoff).mark(),
                            "limits.backoff." + name,
                            value + " is above the maximum of " + promised,
                            "Members were promised quiet after that."));
        }
    }

    private static void retention(Node.Fields privacy, Node.Fields shipped, Findings findings) {
        Node.Fields kept = Sections.fields(privacy, "retention");
        Node.Fields promised = Sections.fields(shipped, "retention");
        kept.fields()
                .keySet()
                .forEach(name -> Sections.leaf(kept, name).ifPresent(leaf -> {
                    if (!leaf.text().matches("[1-9]\\d{0,3}d")) {
                        findings.stop(
                                leaf.mark(),
                                "privacy.retention." + name,
                                "\"" + leaf.text() + "\" isn't a number of days",
                                "Write it like 30d.");
                    } else if (days(leaf)
                            > Sections.leaf(promised, name)
                                    .map(PromiseRule::days)
                                    .orElse(Integer.MAX_VALUE)) {
                        findings.stop(
                                leaf.mark(),
                                "privacy.retention." + name,
                                leaf.text() + " is longer than members were promised",
                                "Keep it at "
                                        + Sections.leaf(promised, name)
                                                .map(Node.Leaf::text)
                                                .orElse("") + " or less.");
                    }
                }));
    }

    private static int days(Node.Leaf leaf) {
        String text = leaf.text();
        return text.matches("\\d{1,5}d") ? Integer.parseInt(text.substring(0, text.length() - 1)) : 0;
    }
}
