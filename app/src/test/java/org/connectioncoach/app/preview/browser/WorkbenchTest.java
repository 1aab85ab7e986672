package org.connectioncoach.app.preview.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The author's tools, with the real coach and real content files. */
class WorkbenchTest extends BrowserTestCase {
    private static final String TIP = "Find three alumni in a role you'd like and send each a personal note.";

    private PreviewPage page;
    private Path core;

    @BeforeEach
    void open() throws IOException {
        core = Files.createDirectories(config.resolve("content")).resolve("core.yaml");
        Files.writeString(core, shipped());
        page = open(livePreview());
        page.page().locator("#tools-toggle").click();
    }

    private static String shipped() throws IOException {
        try (InputStream in = WorkbenchTest.class.getResourceAsStream("/config/content/core.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void showsTheCardAsSomebodyElseSeesIt() {
        field("Stage").selectOption(new SelectOption().setLabel("Mid-career"));
        field("Goal").selectOption(new SelectOption().setLabel("Find projects or clients"));
        field("Connections").fill("3400");
        page.page().getByText("Seasoned in my stage").click();
        page.page().getByText("Show their card").click();

        for (String pane : new String[] {"slack", "discord"}) {
            page.waitFor(pane, "Your band: 2,400–3,600 connections");
            page.waitFor(pane, "You have 3,400.");
        }
    }

    private Locator field(String label) {
        return page.page().locator("#tools").getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    @Test
    void triesAQuestionAndSaysWhatWouldWin() {
        field("Question").fill("should I accept people I don't know?");
        page.page().getByText("Try it").click();

        Locator winner = page.page().locator(".findings li").first();
        winner.waitFor();
        assertThat(winner.innerText()).contains("%");
        assertThat(page.page().locator(".findings li").count()).isBetween(1, 4);
    }

    @Test
    void saysWhoSeesATip() {
        field("Tip").selectOption("stu.alumni");
        page.page().getByText("Who sees it").click();

        page.page()
                .locator("#tools .verdict", new com.microsoft.playwright.Page.LocatorOptions().setHasText(TIP))
                .waitFor();
        Locator student = page.page().locator(".matrix tbody tr").first();
        assertThat(student.innerText()).contains("Student").contains("on a first card");
        assertThat(page.page().locator(".matrix tbody tr").last().innerText()).doesNotContain("on a first card");
    }

    @Test
    void aSavedFileShowsAtOnceWithWhatWasThereBefore() throws IOException {
        page.say("slack", "I'm a student looking for an internship, 120 connections");
        page.waitFor("slack", TIP);

        Files.writeString(core, shipped().replace(TIP, "Find three alumni and say hello."));

        page.waitFor("slack", "Find three alumni and say hello.");
        Locator before = page.log("slack")
                .getByText("Changed with the content. Show before")
                .last();
        before.click();
        page.waitFor("slack", TIP);
    }

    @Test
    void whatWasChosenInTheToolsOutlastsASavedFile() throws IOException {
        field("Stage").selectOption("mid_career");
        field("Connections").fill("3400");
        page.page().getByText("Seasoned in my stage").click();

        Files.writeString(core, shipped().replace(TIP, "Find three alumni and say hello."));
        page.page().waitForCondition(() -> field("Tip").textContent().contains("say hello"));

        assertThat(field("Stage").inputValue()).isEqualTo("mid_career");
        assertThat(field("Connections").inputValue()).isEqualTo("3400");
        assertThat(field("Seasoned in my stage").isChecked()).isTrue();
    }

    @Test
    void aBrokenFileIsExplainedAndTheLastGoodVersionServesOn() throws IOException {
        Files.writeString(core, shipped().replace("kind: quality", "kind: qualty"));

        page.page().locator("#content-state.broken").waitFor();
        Locator findings = page.page().locator("#tools .findings li");
        assertThat(findings.first().innerText()).contains("core.yaml:").contains("qualty");
        page.say("slack", "I'm a student looking for an internship, 120 connections");
        page.waitFor("slack", TIP);

        Files.writeString(core, shipped());
        page.page().locator("#content-state:not(.broken)").waitFor();
    }
}
