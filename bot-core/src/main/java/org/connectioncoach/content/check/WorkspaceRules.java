package org.connectioncoach.content.check;

import java.util.Optional;
import org.connectioncoach.content.finding.Findings;
import org.connectioncoach.content.tree.Node;
import org.connectioncoach.content.tree.Sections;

/** Rules for a workspace's file as a whole: which core it builds on, whom it is for, which numbers it may set. */
final class WorkspaceRules {
    private WorkspaceRules() {}

    static void check(Node.Fields core, Node.Fields overlay, Findings findings) {
        extended(core, overlay, findings);
        whom(overlay, findings);
        model(core, overlay, findings);
    }

    /** {@code 1.0} of the core's {@code 1.0.0}. */
    static String brief(Node.Fields core) {
        String version = version(core);
        int second = version.indexOf('.', version.indexOf('.') + 1);
        return second < 0 ? version : version.substring(0, second);
    }

    private static String version(Node.Fields core) {
        return Sections.leaf(core, "version").map(Node.Leaf::text).orElse("");
    }

    private static void extended(Node.Fields core, Node.Fields overlay, Findings findings) {
        String major = version(core).replaceFirst("\\..*", "");
        Sections.leaf(overlay, "extends")
                .filter(leaf -> !leaf.text().equals("core@" + major))
                .ifPresent(leaf -> findings.stop(
                        leaf.mark(),
                        "extends",
                        "\"" + leaf.text() + "\" isn't the core that is here, version " + version(core),
                        "Write core@" + major + ", and look whether your changes still fit."));
    }

    private static void whom(Node.Fields overlay, Findings findings) {
        if (overlay.get("workspace").isPresent() && overlay.get("applies_to").isEmpty()) {
            findings.check(
                    overlay.mark(),
                    "applies_to",
                    "this file names no Slack team and no Discord server, so nobody sees its changes",
                    "Add applies_to: { slack: [team ids], discord: [server ids] }.");
        }
        Node.Fields whom = Sections.fields(overlay, "applies_to");
        ids(whom, "slack", "[TE][A-Z0-9]+", "Slack team", "It starts with T, as in T0123ABCD.", findings);
        ids(whom, "discord", "\\d+", "Discord server", "It is a long number, in quotes.", findings);
    }

    /** An id of another kind is no team's, so nobody would ever see the changes. */
    private static void ids(
            Node.Fields whom, String platform, String shape, String kind, String looks, Findings findings) {
        for (Node.Leaf id : Sections.leaves(whom, platform)) {
            if (!id.text().matches(shape)) {
                findings.check(
                        id.mark(), "applies_to." + platform, "\"" + id.text() + "\" isn't the id of a " + kind, looks);
            }
        }
    }

    private static void model(Node.Fields core, Node.Fields overlay, Findings findings) {
        Node.Fields own = Sections.fields(overlay, "model");
        own.get("platform_cap")
                .ifPresent(node -> findings.stop(
                        node.mark(),
                        "model.platform_cap",
                        "this number is LinkedIn's, not a setting",
                        "Leave it out."));
        int least = either(own, core, "pace_min");
        int most = either(own, core, "pace_max");
        if (least > most) {
            findings.stop(
                    own.mark(), "model.pace_min", "pace_min " + least + " is above pace_max " + most, "Swap them.");
        }
        for (String pair : new String[] {"clamp", "goal_clamp"}) {
            var ends = Sections.leaves(own, pair);
            if (ends.size() == 2
                    && number(ends.get(0)).isPresent()
                    && number(ends.get(1)).isPresent()
                    && number(ends.get(0)).get() >= number(ends.get(1)).get()) {
                findings.stop(
                        ends.get(0).mark(), "model." + pair, "the first number isn't the lower one", "Swap them.");
            }
        }
    }

    private static int either(Node.Fields own, Node.Fields core, String name) {
        return Sections.whole(own, name)
                .or(() -> Sections.whole(Sections.fields(core, "model"), name))
                .orElse(0);
    }

    private static Optional<Integer> number(Node.Leaf leaf) {
        return leaf.text().matches("-?\\d{1,6}") ? Optional.of(Integer.valueOf(leaf.text())) : Optional.empty();
    }
}
