package org.connectioncoach.slack.text;

import java.util.List;
import java.util.regex.Pattern;
import org.connectioncoach.message.Span;
import org.connectioncoach.message.Text;

/**
 * Knows which words Slack's markup would not show as they are. Its markup has no escape for {@code * _ ~ `} or
 * {@code :name:}, and takes an escaped {@code >} at the start of a line for a quotation; so a text with any of them is sent
 * as rich text, which takes words literally.
 */
final class LiveMarkup {
    private static final Pattern STYLE = Pattern.compile("[*_~`]|:[a-zA-Z0-9_+'-]+:");
    private static final Pattern QUOTATION = Pattern.compile("(?m)^\\s*>");
    private static final Pattern EDGES = Pattern.compile("^\\s.*|.*\\s$|.*\\n.*", Pattern.DOTALL);

    private LiveMarkup() {}

    static boolean in(Text text) {
        List<Span> spans = text.spans();
        if (QUOTATION.matcher(text.plain()).find()) {
            return true;
        }
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            boolean styled = !(span instanceof Span.Plain);
            if (STYLE.matcher(span.words()).find() || (styled && breaksStyle(span, spans, i))) {
                return true;
            }
        }
        return false;
    }

    /** A style needs a border around it and no blank at its inner edges, else Slack shows the signs. */
    private static boolean breaksStyle(Span span, List<Span> spans, int i) {
        if (span instanceof Span.Link link) {
            return link.words().indexOf('|') >= 0
                    || link.words().indexOf('\n') >= 0
                    || link.url().indexOf('|') >= 0;
        }
        String before = i == 0 ? "" : spans.get(i - 1).words();
        String after = i + 1 == spans.size() ? "" : spans.get(i + 1).words();
        return EDGES.matcher(span.words()).matches()
                || (!before.isEmpty() && Character.isLetterOrDigit(before.charAt(before.length() - 1)))
                || (!after.isEmpty() && Character.isLetterOrDigit(after.charAt(0)));
    }
}
