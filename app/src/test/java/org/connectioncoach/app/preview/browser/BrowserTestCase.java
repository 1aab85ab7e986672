package org.connectioncoach.app.preview.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.connectioncoach.app.preview.LivePreview;
import org.connectioncoach.app.preview.Preview;
import org.connectioncoach.content.ContentLibrary;
import org.connectioncoach.content.pack.ConfigFiles;
import org.connectioncoach.picture.PictureMaker;
import org.connectioncoach.platform.Turns;
import org.connectioncoach.search.LearnedTopics;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Starts Debian's Chromium once a class and a preview for each test; where either is missing, says so and skips. */
abstract class BrowserTestCase {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-10T10:00:00Z"), ZoneOffset.UTC);
    private static final double PATIENCE_MILLIS = 15_000;

    private static Playwright playwright;
    static Browser browser;

    @TempDir
    Path config;

    private Preview preview;
    private LivePreview live;
    private BrowserContext context;

    @BeforeAll
    static void startBrowser() {
        assumeTrue(Files.isExecutable(CHROMIUM), "skipped: there is no Chromium at " + CHROMIUM);
        assumeTrue(driverIsHere(), "skipped: Playwright's driver is not on the class path (profile chromium)");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    private static boolean driverIsHere() {
        return BrowserTestCase.class.getResource("/driver/linux") != null;
    }

    @AfterAll
    static void stopBrowser() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @AfterEach
    void close() {
        if (context != null) {
            context.close();
        }
        if (preview != null) {
            preview.close();
        }
        if (live != null) {
            live.close();
        }
    }

    /** A preview of this coach, on a port of its own. */
    Preview preview(Turns turns) {
        return preview(turns, library());
    }

    Preview preview(Turns turns, ContentLibrary library) {
        preview = Preview.start(
                0,
                new Preview.Parts(
                        turns,
                        PictureMaker.standard(),
                        library,
                        () -> LearnedTopics.atOnce(ConfigFiles.shipped(), Map.of()),
                        CLOCK,
                        ZoneOffset.UTC));
        return preview;
    }

    ContentLibrary library() {
        return ContentLibrary.open(ConfigFiles.in(config), CLOCK);
    }

    static Clock clock() {
        return CLOCK;
    }

    /** A preview with the real coach over the content in {@link #config}. */
    LivePreview livePreview() {
        live = LivePreview.start(0, ConfigFiles.in(config), CLOCK, ZoneOffset.UTC);
        return live;
    }

    PreviewPage open(LivePreview running) {
        return open(running.address(), new Browser.NewContextOptions().setViewportSize(1400, 900));
    }

    PreviewPage open(Preview running) {
        return open(running, new Browser.NewContextOptions().setViewportSize(1400, 900));
    }

    PreviewPage open(Preview running, Browser.NewContextOptions options) {
        return open(running.address(), options);
    }

    PreviewPage open(URI address, Browser.NewContextOptions options) {
        context = browser.newContext(options);
        context.setDefaultTimeout(PATIENCE_MILLIS);
        return PreviewPage.open(context, address);
    }
}
