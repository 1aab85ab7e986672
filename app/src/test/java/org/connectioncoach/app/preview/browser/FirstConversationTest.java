package org.connectioncoach.app.preview.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole first conversation with the real coach, in a real browser, by mouse, by keyboard and by typing alone. */
class FirstConversationTest extends BrowserTestCase {
    private PreviewPage page;

    @BeforeEach
    void open() {
        page = open(livePreview());
    }

    @ParameterizedTest
    @ValueSource(strings = {"slack", "discord"})
    void byMouseInFourPresses(String pane) {
        page.press(pane, "Start");
        page.press(pane, "Student");
        page.log(pane).locator("summary").last().click();
        page.log(pane).getByLabel("Find a job or internship").check();
        page.press(pane, "Choose");
        page.press(pane, "100–499");

        page.waitFor(pane, "Your band: 190–320 connections");
        assertThat(page.log(pane).locator(".picture img").count()).isEqualTo(1);
        assertThat(page.button(pane, "How I got this").isVisible()).isTrue();
        assertThat(page.complaints()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"slack", "discord"})
    void byTypingAlone(String pane) {
        for (String words : new String[] {"start", "student", "need a summer internship in biotech", "like 120"}) {
            page.say(pane, words);
            page.waitForAnswer(pane);
        }

        page.waitFor(pane, "Your band: 190–320 connections");
        page.waitFor(pane, "You have about 120.");
        page.waitFor(pane, "About 8 new connections and 3 real conversations a week.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"slack", "discord"})
    void byKeyboardWithoutTypingAWord(String pane) {
        focusOn(page.button(pane, "Start"));
        key("Enter");
        page.button(pane, "Student").waitFor();
        focusOn(page.button(pane, "Student"));
        key("Space");
        Locator goals = page.log(pane).locator("summary").last();
        goals.waitFor();
        focusOn(goals);
        key("Enter");
        focusOn(page.log(pane).getByLabel("Find a job or internship"));
        key("Space");
        focusOn(page.button(pane, "Choose"));
        key("Enter");
        page.button(pane, "Not sure").waitFor();
        focusOn(page.button(pane, "Not sure"));
        key("Enter");

        page.waitFor(pane, "Your band: 190–320 connections");
    }

    @ParameterizedTest
    @ValueSource(strings = {"slack", "discord"})
    void afterAPressTheNextTabReachesTheFirstNewButton(String pane) {
        page.button(pane, "Start").focus();
        key("Enter");
        page.button(pane, "Student").waitFor();
        page.page().waitForCondition(() -> focusIsIn(pane, "1 of 3"));
        key("Tab");

        assertThat(page.button(pane, "Student").evaluate("it => it === document.activeElement"))
                .isEqualTo(true);
    }

    private boolean focusIsIn(String pane, String words) {
        return Boolean.TRUE.equals(page.log(pane)
                .evaluate(
                        "(log, words) => log.contains(document.activeElement)"
                                + " && document.activeElement.innerText.includes(words)",
                        words));
    }

    /** Walks there with the Tab key, as somebody without a mouse does. */
    private void focusOn(Locator target) {
        for (int i = 0; i < 120; i++) {
            if (Boolean.TRUE.equals(target.evaluate("it => it === document.activeElement"))) {
                return;
            }
            key("Tab");
        }
        throw new AssertionError("the Tab key does not reach " + target);
    }

    private void key(String name) {
        page.page().keyboard().press(name, new Keyboard.PressOptions());
    }

    @ParameterizedTest
    @ValueSource(strings = {"slack", "discord"})
    void oneSentenceGivesTheResultAtOnce(String pane) {
        page.say(pane, "I'm a student looking for an internship, about 120 connections");

        page.waitFor(pane, "Your band: 190–320 connections");
    }

    @ParameterizedTest
    @ValueSource(strings = {"slack", "discord"})
    void aResultTallerThanThePaneIsShownFromItsHeading(String pane) {
        page.page().setViewportSize(1400, 700);
        page.say(pane, "I'm a student looking for an internship, about 120 connections");
        page.waitFor(pane, "Your band: 190–320 connections");
        Locator picture = page.log(pane).locator(".picture img").last();
        page.page().waitForCondition(() -> Boolean.TRUE.equals(picture.evaluate("it => it.naturalWidth > 0")));

        Locator heading =
                page.log(pane).getByText("Your band: 190–320 connections").last();
        assertThat(heading.evaluate(
                        "it => it.getBoundingClientRect().top" + " >= it.closest('.log').getBoundingClientRect().top"))
                .isEqualTo(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"slack", "discord"})
    void fineTuningChangesTheCardInPlace(String pane) {
        page.say(pane, "I'm a student looking for an internship, 120 connections");
        page.waitFor(pane, "Your band: 190–320 connections");
        page.press(pane, "Fine-tune");
        Locator form = page.page().getByRole(AriaRole.DIALOG);
        form.getByLabel("Large (tech, media…)").check();
        form.locator("button[type=submit]").click();

        page.waitFor(pane, "Your band: 230–370 connections");
        assertThat(page.log(pane).getByText("Your band: 190–320 connections").count())
                .isZero();
    }

    @Test
    void eachPaneIsAPersonOfItsOwn() {
        page.say("slack", "I'm a student looking for an internship, 120 connections");
        page.waitFor("slack", "Your band: 190–320 connections");
        page.say("discord", "/coach range");

        page.waitFor("discord", "Only you can see this");
        assertThat(page.log("discord").getByText("120").count()).isZero();
    }

    @Test
    void aNewPersonStartsFresh() {
        page.say("slack", "student");
        page.waitForAnswer("slack");
        page.page().locator("#pane-slack").getByText("New person").click();

        page.log("slack")
                .getByText("student", new Locator.GetByTextOptions().setExact(true))
                .waitFor(new Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
        page.waitFor("slack", "A network that fits you");
    }

    @Test
    void whatWasSaidIsThereAfterReloading() {
        page.say("slack", "start");
        page.waitFor("slack", "1 of 3");
        page.page().reload();

        page.waitFor("slack", "1 of 3");
    }
}
