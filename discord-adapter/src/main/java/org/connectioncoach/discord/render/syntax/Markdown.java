package org.connectioncoach.discord.render.syntax;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.connectioncoach.message.Span;
import org.connectioncoach.message.Text;

/**
 * Words in Discord's Markdown. Literal words are escaped so that nothing a person typed becomes markup, a mention, a
 * time stamp or a link; a backslash before punctuation is invisible on Discord.
 */
public final class Markdown {
    /** Emphasis, code, spoilers, masked links, mentions, time stamps and angle links start with one of these. */
    private static final Pattern MARKUP = Pattern.compile("[\\\\*_~|`<\\[\\]]");

    /** Discord links every address with a scheme, and mentions everyone without angle brackets. */
    private static final Pattern ADDRESS_OR_EVERYONE = Pattern.compile("(?i):(?=//)|@(?=everyone|here)");

    /** Headings, quotes, small print and lists count at the start of a line, also after spaces. */
    private static final Pattern LINE_START =
            Pattern.compile("(?m)^(\\h*)(#(?=#{0,2}\\h)|>(?=\\h|>>)|-(?=\\h|#)|\\+(?=\\h)|(\\d+)(?=[.)]\\h))");

    private Markdown() {}

    public static String of(Text text) {
        StringBuilder out = new StringBuilder();
        StringBuilder literal = new StringBuilder();
        for (Span span : text.spans()) {
            if (span instanceof Span.Plain plain) {
                literal.append(plain.words());
                continue;
            }
            flush(literal, out);
            if (span instanceof Span.Bold bold) {
                out.append(wrapped("**", escape(bold.words())));
            } else if (span instanceof Span.Code code) {
                out.append(code(code.words()));
            } else if (span instanceof Span.Link link) {
                out.append(link(link));
            }
        }
        flush(literal, out);
        return out.toString();
    }

    private static void flush(StringBuilder literal, StringBuilder out) {
        boolean lineStart = out.isEmpty() || out.charAt(out.length() - 1) == '\n';
        out.append(lineStart ? escape(literal.toString()) : escapeInLine(literal.toString()));
        literal.setLength(0);
    }

    /** Literal words that begin a line. */
    public static String escape(String words) {
        return LINE_START.matcher(escapeMarkup(words)).replaceAll(match -> {
            String number = match.group(3);
            // A digit cannot be escaped; the dot behind it can, and is dealt with below.
            String mark = number == null ? "\\\\" + Matcher.quoteReplacement(match.group(2)) : number + "\\\\";
            return match.group(1) + mark;
        });
    }

    private static String escapeInLine(String words) {
        int newline = words.indexOf('\n');
        return newline < 0
                ? escapeMarkup(words)
                : escapeMarkup(words.substring(0, newline + 1)) + escape(words.substring(newline + 1));
    }

    private static String escapeMarkup(String words) {
        String escaped = MARKUP.matcher(words).replaceAll(match -> "\\\\" + Matcher.quoteReplacement(match.group()));
        return ADDRESS_OR_EVERYONE.matcher(escaped).replaceAll(match -> "\\\\" + match.group());
    }

    public static String bold(String words) {
        return wrapped("**", escape(words.strip()));
    }

    private static String wrapped(String mark, String words) {
        return words.isBlank() ? words : mark + words + mark;
    }

    private static String code(String words) {
        String safe = words.replace('`', 'ˋ');
        return safe.isBlank() ? safe : "`" + safe + "`";
    }

    private static String link(Span.Link link) {
        String address = link.url().replaceAll("[\\s<>()]", "");
        String words = escapeMarkup(link.words().replace('\n', ' '));
        return words.isBlank() ? "<" + address + ">" : "[" + words + "](<" + address + ">)";
    }
}
