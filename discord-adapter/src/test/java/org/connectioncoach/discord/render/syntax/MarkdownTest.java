package org.connectioncoach.discord.render.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.connectioncoach.message.Span;
import org.connectioncoach.message.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "<@123456>~\\<@123456>",
                "<@&77> <#5> </coach:9> <t:1700000000:R>~\\<@&77> \\<#5> \\</coach:9> \\<t:1700000000:R>",
                "@everyone and @here~\\@everyone and \\@here",
                "mail me@example.org~mail me@example.org",
                "**big** _lean_ `code` ||secret||~\\*\\*big\\*\\* \\_lean\\_ \\`code\\` \\|\\|secret\\|\\|",
                "[click](https://evil.example)~\\[click\\](https\\://evil.example)",
                "see HTTPS://evil.example or discord://x~see HTTPS\\://evil.example or discord\\://x",
                "# not a heading~\\# not a heading",
                "-# not small~\\-# not small",
                "> no quote~\\> no quote",
                ">>> no quote~\\>>> no quote",
                "- no list~\\- no list",
                "1. no list~1\\. no list",
                "12) no list~12\\) no list",
                "I'm 3.5 years in - really (yes); #1 in class!~I'm 3.5 years in - really (yes); #1 in class!",
                "back\\slash~back\\\\slash",
            })
    void escapesWhatDiscordWouldRead(String typed, String sent) {
        assertThat(Markdown.of(Text.of(typed))).isEqualTo(sent);
    }

    @Test
    void escapesTheStartOfEveryLine() {
        assertThat(Markdown.of(Text.of("a\n# b\n  - c\n2. d"))).isEqualTo("a\n\\# b\n  \\- c\n2\\. d");
    }

    @Test
    void escapesTildes() {
        assertThat(Markdown.of(Text.of("~~gone~~"))).isEqualTo("\\~\\~gone\\~\\~");
    }

    @Test
    void keepsMarkupOfContentAlive() {
        Text text = Text.parse("Say **forget me**, `./coach help` or [read more](https://example.org/a_b).");
        assertThat(Markdown.of(text))
                .isEqualTo("Say **forget me**, `./coach help` or [read more](<https://example.org/a_b>).");
    }

    @Test
    void escapesInsideMarkupOfContent() {
        Text text = new Text(
                List.of(new Span.Bold("a*b <@1>"), new Span.Code("x`y"), new Span.Link("[l]", "https://e.org/a)b")));
        assertThat(Markdown.of(text)).isEqualTo("**a\\*b \\<@1>**`xˋy`[\\[l\\]](<https://e.org/ab>)");
    }

    @Test
    void seesThroughSpansThatTouch() {
        Text text = new Text(
                List.of(new Span.Plain("https:"), new Span.Plain("//evil.example @"), new Span.Plain("everyone")));
        assertThat(Markdown.of(text)).isEqualTo("https\\://evil.example \\@everyone");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hi Maya, I'm a data junior at Riverton. Your post on moving from lab work into analytics helped me choose my minor. I'd like to ask you one question about that move. Sam",
                "Hi Jordan, we met at Thursday's careers fair (water-quality project), 50% fun! Sam & co."
            })
    void leavesAnOrdinaryNoteAsItIsSoThatItCanBeCopied(String note) {
        assertThat(Markdown.escape(note)).isEqualTo(note);
    }
}
