package org.connectioncoach.dialogue.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.connectioncoach.message.Span;
import org.connectioncoach.message.Text;
import org.jspecify.annotations.Nullable;

/**
 * A text of the content files, parsed once: markup first, then {@code {placeholders}}. A value put in is literal, so
 * nothing a person typed can become markup or a placeholder.
 */
public final class Template {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z_]+)\\}");

    private final Text parsed;
    private final boolean fixed;

    private Template(Text parsed, boolean fixed) {
        this.parsed = parsed;
        this.fixed = fixed;
    }

    public static Template of(String markup) {
        return new Template(Text.parse(markup), !PLACEHOLDER.matcher(markup).find());
    }

    /** The names in braces, for the content check. */
    public static Set<String> placeholders(String markup) {
        Set<String> names = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(markup);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    /** Whether there is nothing to put in. */
    public boolean isFixed() {
        return fixed;
    }

    /** The text as parsed, with its placeholders if it has any. */
    public Text text() {
        return parsed;
    }

    /** What stands for a name. */
    public interface Values {
        /** Null when the name has no value. */
        @Nullable
        String of(String name);
    }

    /** Puts the values in; a name without a value stays as it is, braces and all, which the content check prevents. */
    public Text fill(Values values) {
        List<Span> spans = new ArrayList<>(parsed.spans().size());
        for (Span span : parsed.spans()) {
            String words = fill(span.words(), values);
            if (span instanceof Span.Plain) {
                spans.add(new Span.Plain(words));
            } else if (span instanceof Span.Bold) {
                spans.add(new Span.Bold(words));
            } else if (span instanceof Span.Code) {
                spans.add(new Span.Code(words));
            } else if (span instanceof Span.Link link) {
                spans.add(new Span.Link(words, fill(link.url(), values)));
            }
        }
        return new Text(spans);
    }

    /** Fills one literal string. */
    private static String fill(String words, Values values) {
        if (words.indexOf('{') < 0) {
            return words;
        }
        StringBuilder filled = new StringBuilder(words.length() + 32);
        int done = 0;
        for (int open = words.indexOf('{'); open >= 0; open = words.indexOf('{', open + 1)) {
            int close = words.indexOf('}', open);
            String value = close < 0 ? null : values.of(words.substring(open + 1, close));
            if (value != null) {
                filled.append(words, done, open).append(beginsSentence(words, open) ? capital(value) : value);
                done = close + 1;
            }
        }
        return filled.append(words, done, words.length()).toString();
    }

    /** A name such as "the careers team" begins a sentence with a capital. */
    private static boolean beginsSentence(String words, int at) {
        return at >= 2 && words.charAt(at - 1) == ' ' && ".?!".indexOf(words.charAt(at - 2)) >= 0;
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
