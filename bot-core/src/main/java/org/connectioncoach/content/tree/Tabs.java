package org.connectioncoach.content.tree;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.connectioncoach.content.finding.Findings;
import org.connectioncoach.content.finding.Mark;

/** Finds tabs before the first word of a line: YAML refuses them, and nobody sees them. */
final class Tabs {
    private static final Pattern INDENTED = Pattern.compile("^[ ]*\\t[\\s]*-?\\s*([^\\s:#]*)");

    private Tabs() {}

    static boolean in(String file, String text, Findings findings) {
        boolean found = false;
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            Matcher matcher = INDENTED.matcher(line);
            if (matcher.find()) {
                found = true;
                String next = matcher.group(1).isEmpty() ? "the text" : "\"" + matcher.group(1) + "\"";
                findings.stop(
                        new Mark(file, number),
                        "",
                        "tab found. YAML needs spaces",
                        "Replace the tab before " + next + ".");
            }
        }
        return found;
    }
}
