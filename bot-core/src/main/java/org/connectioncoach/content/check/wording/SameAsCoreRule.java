package org.connectioncoach.content.check.wording;

import java.util.Map;
import org.connectioncoach.content.finding.Findings;
import org.connectioncoach.content.tree.Node;

/** A change that changes nothing would cut a workspace off from updates of the core. */
public final class SameAsCoreRule {
    private SameAsCoreRule() {}

    /**
     * Compares a workspace's texts with those they replace.
     *
     * @param texts a workspace's texts by path
     * @param core the core's texts by path
     * @param version of the core, such as "1.0"
     */
    public static void check(Map<String, Node> texts, Map<String, Node> core, String version, Findings findings) {
        texts.forEach((path, node) -> {
            if (!path.contains(".patch.")) {
                return;
            }
            Node same = core.get(path.replace("faq.patch.", "topics.").replace(".patch.", "."));
            if (node instanceof Node.Leaf mine
                    && same instanceof Node.Leaf theirs
                    && mine.text().equals(theirs.text())) {
                findings.check(
                        mine.mark(),
                        TextRules.subject(path),
                        "this text is the same as core " + version,
                        "Remove it to keep getting core updates.");
            }
        });
    }
}
