package org.connectioncoach.app.preview.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Runs axe-core on a page, with the rules of WCAG 2.2 A and AA. */
final class Axe {
    private static final String SCRIPT = read();

    private Axe() {}

    /** What is serious or critical, one line each with the elements; empty when nothing is. */
    @SuppressWarnings("unchecked")
    static List<String> serious(Page page) {
        page.evaluate(SCRIPT + "; void 0");
        return (List<String>) page.evaluate("""
                async () => {
                  await Promise.all(document.getAnimations().map(({ finished }) => finished));
                  const { violations } = await axe.run(document, {
                    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
                  });
                  return violations
                    .filter(({ impact }) => impact === "serious" || impact === "critical")
                    .map(({ id, help, nodes }) =>
                      `${id}: ${help}: ${nodes.map(({ target, any }) => target + " " + (any[0]?.message ?? "")).join(" | ")}`);
                }
                """);
    }

    private static String read() {
        try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
            if (in == null) {
                throw new IllegalStateException("axe-core is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("reading axe-core", e);
        }
    }
}
