package org.connectioncoach.message;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words of the coach as spans. Content files write {@code **bold**}, {@code `code`} and {@code [words](https://…)};
 * {@link #parse} understands that much and nothing else. What a person typed enters as {@link Span.Plain} only.
 */
public record Text(List<Span> spans) {
    private static final Pattern MARKUP =
            Pattern.compile("\\*\\*([^*]+)\\*\\*|`([^`]+)`|\\[([^\\]]+)\\]\\((https://[^)\\s]+)\\)");

    public Text {
        spans = List.copyOf(spans);
    }

    /** Words taken literally. */
    public static Text of(String words) {
        return new Text(List.of(new Span.Plain(words)));
    }

    public static Text bold(String words) {
        return new Text(List.of(new Span.Bold(words)));
    }

    /** Reads the markup of content files. Never call it with words of a person. */
    public static Text parse(String markup) {
        List<Span> spans = new ArrayList<>();
        Matcher matcher = MARKUP.matcher(markup);
        int from = 0;
        while (matcher.find()) {
            plain(spans, markup.substring(from, matcher.start()));
            if (matcher.group(1) != null) {
                spans.add(new Span.Bold(matcher.group(1)));
            } else if (matcher.group(2) != null) {
                spans.add(new Span.Code(matcher.group(2)));
            } else {
                spans.add(new Span.Link(matcher.group(3), matcher.group(4)));
            }
            from = matcher.end();
        }
        plain(spans, markup.substring(from));
        return new Text(spans);
    }

    private static void plain(List<Span> spans, String words) {
        if (!words.isEmpty()) {
            spans.add(new Span.Plain(words));
        }
    }

    public Text plus(Text more) {
        List<Span> all = new ArrayList<>(spans);
        all.addAll(more.spans);
        return new Text(all);
    }

    public Text plus(String words) {
        return plus(of(words));
    }

    public boolean isEmpty() {
        return spans.stream().allMatch(span -> span.words().isEmpty());
    }

    /** The words alone, as a screen reader or a terminal gets them; a link shows its address in brackets. */
    public String plain() {
        if (spans.size() == 1 && !(spans.get(0) instanceof Span.Link)) {
            return spans.get(0).words();
        }
        StringBuilder words = new StringBuilder();
        for (Span span : spans) {
            words.append(span.words());
            if (span instanceof Span.Link link && !link.words().equals(link.url())) {
                words.append(" (").append(link.url()).append(')');
            }
        }
        return words.toString();
    }
}
