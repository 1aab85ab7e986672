package org.connectioncoach.app.preview.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page for everybody: axe-core, a narrow phone, the keyboard alone, less motion. */
class AccessTest extends BrowserTestCase {

    @ParameterizedTest
    @CsvSource({"LIGHT, 1400", "DARK, 1400", "LIGHT, 360", "DARK, 360"})
    void axeFindsNothingSerious(ColorScheme scheme, int width) {
        PreviewPage page = open(
                preview(new ShowAllKinds()),
                new Browser.NewContextOptions().setViewportSize(width, 800).setColorScheme(scheme));
        for (String pane : List.of("slack", "discord")) {
            show(page, pane, width);
            for (String kind : List.of("stage", "goal", "card", "ticks", "facts", "/coach help")) {
                page.say(pane, kind);
            }
            page.waitFor(pane, "Command help");
            assertThat(Axe.serious(page.page())).as(pane + ", as seen").isEmpty();
            for (String view : List.of("heard", "json", "seen")) {
                page.view(pane, view);
                assertThat(Axe.serious(page.page())).as(pane + ", as " + view).isEmpty();
            }
            page.press(pane, "Fine-tune");
            page.page().locator("dialog").waitFor();
            assertThat(Axe.serious(page.page())).as(pane + ", a form").isEmpty();
            page.page().keyboard().press("Escape");
        }
        show(page, "tools", width);
        page.page().getByText("Who sees it").click();
        page.page().locator(".matrix").waitFor();
        assertThat(Axe.serious(page.page())).as("tools").isEmpty();
    }

    private static void show(PreviewPage page, String what, int width) {
        if (width < 821) {
            page.page().locator("[data-show=" + what + "]").click();
        } else if (what.equals("tools")) {
            page.page().locator("#tools-toggle").click();
        }
    }

    @Test
    void nothingSticksOutOnANarrowPhone() {
        PreviewPage page = open(preview(new ShowAllKinds()), new Browser.NewContextOptions().setViewportSize(360, 740));
        for (String pane : List.of("slack", "discord")) {
            show(page, pane, 360);
            for (String kind : List.of("stage", "goal", "card", "ticks", "facts")) {
                page.say(pane, kind);
            }
            page.waitFor(pane, "How I got this");

            assertThat(page.page().evaluate("() => document.documentElement.scrollWidth"))
                    .isEqualTo(360);
            assertThat(page.log(pane).evaluate("log => log.scrollWidth <= log.clientWidth"))
                    .isEqualTo(true);
        }
        show(page, "tools", 360);
        assertThat(page.page().evaluate("() => document.documentElement.scrollWidth"))
                .isEqualTo(360);
    }

    @Test
    void aShortConversationFillsTheWindowToo() {
        PreviewPage page = open(preview(new ShowAllKinds()));

        assertThat(page.page().evaluate("() => document.querySelector('#pane-slack').offsetHeight"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.INTEGER)
                .isGreaterThan(700);
    }

    @Test
    void everythingIsReachedByKeyboardAndFocusIsSeen() {
        PreviewPage page = open(preview(new ShowAllKinds()));
        page.page().keyboard().press("Tab");
        assertThat(focused(page)).isEqualTo("Skip to the Slack conversation");
        page.page().keyboard().press("Enter");
        assertThat(page.page().evaluate("() => document.activeElement.id")).isEqualTo("say-slack");
        page.page().keyboard().type("card");
        page.page().keyboard().press("Enter");
        page.waitFor("slack", "Next three");
        for (int i = 0; i < 4; i++) {
            page.page().keyboard().press("Shift+Tab");
        }

        assertThat(focused(page)).isEqualTo("Write a note");
        assertThat(page.page().evaluate("() => getComputedStyle(document.activeElement).outlineStyle"))
                .isEqualTo("solid");
        page.page().keyboard().press("Tab");
        page.page().keyboard().press("Enter");
        page.page().locator("dialog").waitFor();
        page.page().keyboard().press("Escape");
        assertThat(focused(page)).isEqualTo("Fine-tune");
    }

    private static Object focused(PreviewPage page) {
        return page.page().evaluate("() => document.activeElement.textContent");
    }

    @Test
    void nothingMovesForWhoAsksForLessMotion() {
        PreviewPage page = open(
                preview(new ShowAllKinds()), new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE));

        assertThat(page.page().evaluate("() => document.getAnimations().length"))
                .isEqualTo(0);
        assertThat(page.log("slack").locator(".message").first().evaluate("m => getComputedStyle(m).animationName"))
                .isEqualTo("none");
    }
}
