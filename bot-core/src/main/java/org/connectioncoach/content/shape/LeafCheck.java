package org.connectioncoach.content.shape;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.connectioncoach.content.finding.Findings;
import org.connectioncoach.content.finding.Spelling;
import org.connectioncoach.content.tree.Node;

/** Compares one value with its shape, and catches what YAML 1.1 readers take for something else. */
final class LeafCheck {
    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]{0,8})");
    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]{0,8})(\\.[0-9]{1,6})?");

    private final Findings findings;
    private final String path;
    private final boolean text;

    LeafCheck(Findings findings, String path) {
        this.findings = findings;
        this.path = path.replaceFirst("\\.(text|answer|stages|goals|standings|facts|kind)$", "");
        this.text = path.endsWith(".text");
    }

    void check(Node.Leaf leaf, Shape shape) {
        if (shape instanceof Shape.Words words) {
            words(leaf, words);
        } else if (shape instanceof Shape.OneOf oneOf) {
            oneOf(leaf, oneOf);
        } else if (shape instanceof Shape.Whole whole) {
            whole(leaf, whole);
        } else if (shape instanceof Shape.Decimal decimal) {
            decimal(leaf, decimal);
        } else if (shape instanceof Shape.Truth) {
            truth(leaf);
        } else if (shape instanceof Shape.Day) {
            day(leaf);
        } else {
            stop(leaf, "more than one value is needed here", "See docs/content.md for an example.");
        }
    }

    private void words(Node.Leaf leaf, Shape.Words words) {
        if (leaf.kind() == Node.Kind.TRUTH || leaf.kind() == Node.Kind.NUMBER || leaf.kind() == Node.Kind.DAY) {
            stop(leaf, leaf.text() + Said.trap(leaf), "Put it in quotes: \"" + leaf.text() + "\".");
        } else if (leaf.kind() == Node.Kind.NOTHING) {
            stop(leaf, "no text", "Write one, or \"\" for none.");
        } else if (leaf.text().length() > words.most()) {
            String reason = text
                    ? "Slack and Discord cards would wrap to five lines on a phone."
                    : "Shorten it by " + (leaf.text().length() - words.most()) + ".";
            stop(
                    leaf,
                    (text ? "text" : "this text") + " is " + leaf.text().length() + " characters; the limit is "
                            + words.most(),
                    reason);
        }
    }

    private void oneOf(Node.Leaf leaf, Shape.OneOf oneOf) {
        if (oneOf.words().contains(leaf.text())) {
            return;
        }
        String remedy = Spelling.closest(leaf.text(), oneOf.words())
                .map(word -> "Use " + word + ".")
                .orElseGet(() -> "Choose " + Said.either(oneOf.words()) + ".");
        stop(leaf, oneOf.noun() + " \"" + leaf.text() + "\" doesn't exist", remedy);
    }

    private void whole(Node.Leaf leaf, Shape.Whole whole) {
        if (!WHOLE.matcher(leaf.text()).matches() || leaf.quoted()) {
            stop(
                    leaf,
                    "\"" + leaf.text() + "\" isn't a whole number",
                    "Write digits alone, such as 1000, without quotes.");
            return;
        }
        int value = Integer.parseInt(leaf.text());
        if (value < whole.least() || value > whole.most()) {
            stop(leaf, value + " is outside " + whole.least() + " to " + whole.most(), "Choose a number in between.");
        }
    }

    private void decimal(Node.Leaf leaf, Shape.Decimal decimal) {
        if (!DECIMAL.matcher(leaf.text()).matches() || leaf.quoted()) {
            stop(leaf, "\"" + leaf.text() + "\" isn't a number", "Write digits and a point, such as 0.5.");
            return;
        }
        double value = Double.parseDouble(leaf.text());
        if (value < decimal.least() || value > decimal.most()) {
            stop(leaf, value + " is outside " + decimal.least() + " to " + decimal.most(), "Choose one in between.");
        }
    }

    private void truth(Node.Leaf leaf) {
        if (leaf.quoted() || !(leaf.text().equals("true") || leaf.text().equals("false"))) {
            stop(leaf, "\"" + leaf.text() + "\" is neither true nor false", "Write true or false.");
        }
    }

    private void day(Node.Leaf leaf) {
        try {
            LocalDate.parse(leaf.text());
        } catch (DateTimeException e) {
            stop(leaf, "\"" + leaf.text() + "\" isn't a date", "Write year-month-day, such as 2026-09-20.");
        }
    }

    private void stop(Node.Leaf leaf, String what, String remedy) {
        findings.stop(leaf.mark(), path, what, remedy);
    }
}
