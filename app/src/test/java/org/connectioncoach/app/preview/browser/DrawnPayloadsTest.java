package org.connectioncoach.app.preview.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.connectioncoach.discord.render.DiscordMessage;
import org.connectioncoach.discord.render.DiscordRenderer;
import org.connectioncoach.message.Reply;
import org.connectioncoach.picture.PictureMaker;
import org.connectioncoach.slack.render.SlackMessage;
import org.connectioncoach.slack.render.SlackRenderer;
import org.connectioncoach.slack.render.block.RenderOptions;
import org.connectioncoach.slack.words.Wording;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of block, drawn in a real browser from the very payloads of the two renderers. */
class DrawnPayloadsTest extends BrowserTestCase {
    private static final ObjectMapper JSON = new ObjectMapper();

    private PreviewPage page;

    @BeforeEach
    void open() {
        page = open(preview(new ShowAllKinds()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"stage", "goal", "ticks", "facts", "copy"})
    void showsWhatTheSlackAdapterSends(String kind) throws IOException {
        page.say("slack", kind);
        page.log("slack").locator(".message").nth(2).waitFor();

        List<JsonNode> shown = page.payloads("slack");

        RenderOptions options =
                RenderOptions.answering(org.connectioncoach.slack.render.block.Pictures.none(), Wording.in(Locale.US));
        List<SlackMessage> sent = SlackRenderer.render(EveryKind.named(kind), options);
        for (int i = 0; i < sent.size(); i++) {
            assertThat(shown.get(i + 1))
                    .isEqualTo(JSON.readTree(sent.get(i).json().toString()));
        }
        assertThat(shown).hasSize(sent.size() + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"stage", "goal", "ticks", "facts", "copy", "card", "file"})
    void showsWhatTheDiscordAdapterSends(String kind) {
        page.say("discord", kind);
        page.log("discord").locator(".message").nth(2).waitFor();

        List<JsonNode> shown = page.payloads("discord");

        Reply reply = EveryKind.named(kind);
        List<DiscordMessage> sent = new DiscordRenderer(PictureMaker.standard())
                .render(reply, org.connectioncoach.discord.render.RenderOptions.DIRECT_MESSAGE);
        assertThat(shown.subList(1, shown.size()))
                .isEqualTo(
                        sent.stream().map(message -> (JsonNode) message.json()).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"welcome", "stage", "goal", "card", "ticks", "facts", "copy", "file"})
    void drawsEveryKindItself(String kind) {
        for (String pane : List.of("slack", "discord")) {
            page.say(pane, kind);
            page.log(pane).locator(".message").nth(2).waitFor();

            assertThat(page.log(pane).locator("[data-unknown]").count())
                    .as(pane)
                    .isZero();
        }
        assertThat(page.complaints()).isEmpty();
    }

    @Test
    void picturesArriveAndCarryTheirWords() {
        for (String pane : List.of("slack", "discord")) {
            page.say(pane, "card");
            Locator picture = page.log(pane).locator(".picture img");
            picture.waitFor();

            assertThat(picture.evaluate("img => img.decode().then(() => img.naturalWidth)"))
                    .isEqualTo(1200);
            assertThat(picture.getAttribute("alt")).startsWith("Gauge from 50 to 500");
        }
    }

    @Test
    void boxesAreTickedInSlackAndInAFormInDiscord() {
        page.say("slack", "ticks");
        page.log("slack").getByLabel("We've met").check();
        page.log("slack").getByLabel("Wants to sell").check();
        page.press("slack", "See verdict");
        page.waitFor("slack", "Submitted {bad=[sells], good=[met]}");

        page.say("discord", "ticks");
        page.press("discord", "Check a request");
        Locator form = page.page().getByRole(com.microsoft.playwright.options.AriaRole.DIALOG);
        form.getByLabel("We've met").check();
        form.getByText("Submit", new Locator.GetByTextOptions().setExact(true)).click();
        page.waitFor("discord", "good=[met]");
    }

    @Test
    void aFormThatIsClosedLeavesItsButtonAndGivesTheFocusBack() {
        page.say("discord", "ticks");
        page.press("discord", "Check a request");
        page.page().locator("dialog").waitFor();
        page.page().keyboard().press("Escape");

        assertThat(page.button("discord", "Check a request").evaluate("it => it === document.activeElement"))
                .isEqualTo(true);
    }

    @Test
    void listsAreChosenFrom() {
        for (String pane : List.of("slack", "discord")) {
            page.say(pane, "goal");
            page.log(pane).locator("summary").last().click();
            page.log(pane).getByLabel("Be more visible").check();
            page.log(pane).getByLabel("Find a job or internship").check();
            assertThat(page.log(pane).getByLabel("Explore a new field or place").isDisabled())
                    .isTrue();
            page.press(pane, "Choose");
            page.waitFor(pane, "[jobs, visibility]");
        }
    }

    @Test
    void readsAloudWhatAScreenReaderGets() {
        page.view("slack", "heard");

        assertThat(page.log("slack").locator(".heard").innerText())
                .contains("A network that fits you")
                .contains("[Start] [Ask a question] [How my data is used]");
    }

    @Test
    void commandsAreAnsweredPrivately() {
        page.say("slack", "/coach range student jobs 120");
        page.waitFor("slack", "Command range with student jobs 120");
        page.waitFor("slack", "Only visible to you");
        page.say("discord", "/coach help");
        page.waitFor("discord", "Only you can see this");
        page.press("discord", "Dismiss message");

        page.log("discord")
                .getByText("Only you can see this")
                .waitFor(new Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
    }
}
