package org.connectioncoach.slack.text;

import org.connectioncoach.message.Span;
import org.connectioncoach.message.Text;

/** Slack's own markup. The three characters it reserves are escaped everywhere, so no mention or link can be typed. */
public final class Mrkdwn {
    private Mrkdwn() {}

    /** Words as Slack shows them literally, apart from style signs, for which see {@link LiveMarkup}. */
    public static String escape(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** The text with its styles and links as markup. */
    public static String of(Text text) {
        StringBuilder markup = new StringBuilder();
        text.spans().forEach(span -> markup.append(of(span)));
        return markup.toString();
    }

    private static String of(Span span) {
        String words = escape(span.words());
        if (span instanceof Span.Bold) {
            return "*" + words + "*";
        }
        if (span instanceof Span.Code) {
            return "`" + words + "`";
        }
        if (span instanceof Span.Link link) {
            return "<" + escape(link.url()) + "|" + words + ">";
        }
        return words;
    }
}
