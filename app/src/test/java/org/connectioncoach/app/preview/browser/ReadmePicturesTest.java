package org.connectioncoach.app.preview.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Takes the pictures in {@code docs/images} anew; by name, when the page looks different. */
@EnabledIfSystemProperty(named = "pictures", matches = "write")
class ReadmePicturesTest extends BrowserTestCase {
    private static final Path IMAGES = Path.of("..", "docs", "images");
    private static final String SENTENCE = "I'm a student looking for an internship, 120 connections";

    @Test
    void bothPanesWithAResultEach() {
        PreviewPage page =
                open(new Browser.NewContextOptions().setViewportSize(1360, 1080).setColorScheme(ColorScheme.LIGHT));
        result(page, "slack");
        result(page, "discord");
        take(page, "preview.png");
    }

    @Test
    void theAuthorsToolsInTheDark() {
        PreviewPage page =
                open(new Browser.NewContextOptions().setViewportSize(1500, 970).setColorScheme(ColorScheme.DARK));
        page.page().locator("#tools-toggle").click();
        result(page, "slack");
        result(page, "discord");
        take(page, "preview-authors-dark.png");
    }

    @Test
    void aPhone() {
        PreviewPage page =
                open(new Browser.NewContextOptions().setViewportSize(390, 844).setColorScheme(ColorScheme.LIGHT));
        result(page, "slack");
        take(page, "preview-phone.png");
    }

    private PreviewPage open(Browser.NewContextOptions options) {
        return open(livePreview().address(), options.setDeviceScaleFactor(1.5));
    }

    private static void result(PreviewPage page, String pane) {
        page.say(pane, SENTENCE);
        page.waitFor(pane, "Your band: 190–320 connections");
        Locator picture = page.log(pane).locator(".picture img").last();
        page.page().waitForCondition(() -> Boolean.TRUE.equals(picture.evaluate("it => it.naturalWidth > 0")));
    }

    private static void take(PreviewPage page, String name) {
        page.page().evaluate("() => document.activeElement.blur()");
        page.page().screenshot(new Page.ScreenshotOptions().setPath(IMAGES.resolve(name)));
    }
}
