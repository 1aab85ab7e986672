package org.connectioncoach.slack.text;

import java.util.ArrayList;
import java.util.List;
import org.connectioncoach.message.Span;
import org.connectioncoach.message.Text;

/** Divides a long text into portions that each fit a block, even when every character is escaped. */
public final class Portions {
    /** Escaping makes at most five characters of one (an ampersand), so five hundred stay within a section's 3,000. */
    private static final int PIECE = 500;

    private Portions() {}

    /** The text as it is where its markup fits in {@code limit}, else in order in as many portions as it takes. */
    public static List<Text> of(Text text, int limit) {
        if (Mrkdwn.of(text).length() <= limit) {
            return List.of(text);
        }
        List<Text> portions = new ArrayList<>();
        Text current = new Text(List.of());
        for (Span span : text.spans()) {
            for (String words : Cut.pieces(span.words(), PIECE)) {
                Text longer = current.plus(new Text(List.of(with(span, words))));
                if (Mrkdwn.of(longer).length() > limit) {
                    portions.add(current);
                    longer = new Text(List.of(with(span, words)));
                }
                current = longer;
            }
        }
        portions.add(current);
        return portions.stream().filter(portion -> !portion.plain().isBlank()).toList();
    }

    private static Span with(Span span, String words) {
        if (span instanceof Span.Bold) {
            return new Span.Bold(words);
        }
        if (span instanceof Span.Code) {
            return new Span.Code(words);
        }
        return span instanceof Span.Link link ? new Span.Link(words, link.url()) : new Span.Plain(words);
    }
}
