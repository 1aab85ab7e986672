package org.connectioncoach.app.preview.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.connectioncoach.app.preview.Preview;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page answers to itself alone, asks nobody else, and runs nothing that was typed. */
class SafePageTest extends BrowserTestCase {

    @Test
    void nothingTypedRunsAsMarkup() {
        Preview running = preview(new ShowAllKinds());
        PreviewPage page = open(running);
        int sent = 0;
        for (String hostile : HostileInputs.all()) {
            for (String pane : List.of("slack", "discord")) {
                page.say(pane, hostile);
            }
            sent++;
        }
        page.say("slack", "the end");
        page.say("discord", "the end");
        page.waitFor("slack", "the end");
        page.waitFor("discord", "the end");

        assertThat(sent).isGreaterThanOrEqualTo(100);
        assertThat(page.page().evaluate("() => window.hacked === undefined")).isEqualTo(true);
        assertThat(page.page()
                        .locator(".log :is(script, iframe, object, embed, svg, style, link, form, base, meta)")
                        .count())
                .isZero();
        assertThat(page.page().locator(".log a:not([href^='https://'])").count())
                .isZero();
        assertThat(page.page().locator(".log img:not([src='mark.svg'])").count())
                .isZero();
        assertThat(page.complaints()).isEmpty();
        assertThat(page.requests())
                .allMatch(url -> url.startsWith(running.address().toString()));
    }

    @Test
    void theContentSecurityPolicyIsStrictAndTheBrowserHasNothingToRefuse() throws IOException {
        Preview running = preview(new ShowAllKinds());
        PreviewPage page = open(running);
        page.say("slack", "card");
        page.say("discord", "card");
        page.waitFor("discord", "Next three");
        page.page().locator("#tools-toggle").click();

        assertThat(raw(running.address(), "GET", "/", Map.of()).toLowerCase(java.util.Locale.ROOT))
                .contains("content-security-policy: default-src 'self'; object-src 'none'")
                .doesNotContain("set-cookie");
        assertThat(page.complaints()).isEmpty();
        assertThat(page.page().context().cookies()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"evil.example", "127.0.0.1.evil.example", "localhost:1", "localhost", "", "127.0.0.1:80@evil"})
    void aForeignHostIsRefused(String host) throws IOException {
        Preview running = preview(new ShowAllKinds());

        assertThat(raw(running.address(), "GET", "/api/state", Map.of("Host", host)))
                .startsWith("HTTP/1.1 403");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://evil.example", "null", "https://127.0.0.1", "http://localhost.evil.example", ""})
    void aForeignOriginIsRefused(String origin) throws IOException {
        Preview running = preview(new ShowAllKinds());

        assertThat(raw(running.address(), "POST", "/api/slack/say", Map.of("Origin", origin)))
                .startsWith("HTTP/1.1 403");
    }

    @Test
    void anotherSitesPageIsRefusedByWhatTheBrowserSays() throws IOException {
        Preview running = preview(new ShowAllKinds());

        assertThat(raw(running.address(), "GET", "/api/stream", Map.of("Sec-Fetch-Site", "cross-site")))
                .startsWith("HTTP/1.1 403");
        assertThat(raw(running.address(), "POST", "/api/slack/say", Map.of())).startsWith("HTTP/1.1 403");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../pom.xml",
                "/css/../../config/content/core.yaml",
                "/js/%2e%2e/index.html",
                "/files/x.png",
                "/.git"
            })
    void onlyThePagesOwnFilesAreServed(String path) throws IOException {
        Preview running = preview(new ShowAllKinds());

        assertThat(raw(running.address(), "GET", path, Map.of())).contains("404");
    }

    /** A request exactly as given: Java's own client would mend the headers. */
    private static String raw(URI address, String method, String path, Map<String, String> headers) throws IOException {
        StringBuilder request = new StringBuilder(method + " " + path + " HTTP/1.1\r\nConnection: close\r\n");
        if (!headers.containsKey("Host")) {
            request.append("Host: 127.0.0.1:").append(address.getPort()).append("\r\n");
        }
        headers.forEach(
                (name, value) -> request.append(name).append(": ").append(value).append("\r\n"));
        String body = method.equals("POST") ? "{\"text\":\"hi\"}" : "";
        if (!body.isEmpty()) {
            request.append("Content-Type: application/json\r\nContent-Length: " + body.length() + "\r\n");
        }
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), address.getPort())) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write((request + "\r\n" + body).getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readNBytes(4_000), StandardCharsets.ISO_8859_1);
        }
    }
}
