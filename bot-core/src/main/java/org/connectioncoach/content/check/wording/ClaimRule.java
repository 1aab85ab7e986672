package org.connectioncoach.content.check.wording;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.connectioncoach.content.finding.Findings;
import org.connectioncoach.content.tree.Node;

/** What is claimed about the world has a source, and what depends on LinkedIn's pages is looked at again. */
public final class ClaimRule {
    private static final Pattern CLAIM = Pattern.compile(
            "(?i)\\b\\d+(?:\\.\\d+)? ?(?:%|percent\\b)[^.!?]{0,20}|\\b(?:study|studies|research|researchers|survey|surveys|experiment)\\b");
    private static final Pattern PAGES = Pattern.compile(
            "(?i)\\b(?:[\\w'’-]+ ){0,3}(?:tab|my network|more menu|settings|linkedin page|profile page)\\b");

    private ClaimRule() {}

    /**
     * Looks at one entry that members read.
     *
     * @param entry with its {@code source} and {@code review_by}, where it has them
     */
    public static void check(String id, Node.Leaf text, Node.Fields entry, Findings findings) {
        Matcher claim = CLAIM.matcher(text.text());
        if (claim.find() && entry.get("source").isEmpty()) {
            findings.check(
                    text.mark(),
                    id,
                    "an outside claim (\"" + claim.group().strip() + "…\") has no source",
                    "Add source: or remove it.");
        }
        Matcher pages = PAGES.matcher(text.text());
        if (pages.find()
                && entry.get("review_by").isEmpty()
                && entry.get("expires").isEmpty()) {
            findings.check(
                    text.mark(),
                    id,
                    "\"" + pages.group().strip() + "\" depends on LinkedIn's pages",
                    "Add review_by so someone looks again.");
        }
    }
}
