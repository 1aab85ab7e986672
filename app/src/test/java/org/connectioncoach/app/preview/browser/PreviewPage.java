package org.connectioncoach.app.preview.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The preview as a person uses it. Everything the browser complained about is kept. */
final class PreviewPage {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Page page;
    private final List<String> complaints = Collections.synchronizedList(new ArrayList<>());
    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());

    private PreviewPage(Page page) {
        this.page = page;
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(message.text());
            }
        });
        page.onDialog(dialog -> {
            complaints.add("a dialog: " + dialog.message());
            dialog.dismiss();
        });
        page.onRequest(request -> requests.add(request.url()));
    }

    static PreviewPage open(BrowserContext context, URI address) {
        PreviewPage preview = new PreviewPage(context.newPage());
        preview.page.navigate(address.toString());
        preview.page.waitForSelector(
                "html[data-ready]", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
        return preview;
    }

    Page page() {
        return page;
    }

    List<String> complaints() {
        return List.copyOf(complaints);
    }

    List<String> requests() {
        return List.copyOf(requests);
    }

    /** Types a message and sends it with Enter. */
    void say(String pane, String words) {
        Locator field = page.locator("#say-" + pane);
        field.fill(words);
        field.press("Enter");
    }

    /** Presses the latest button with this label. */
    void press(String pane, String label) {
        button(pane, label).click();
    }

    Locator button(String pane, String label) {
        return log(pane).locator("button:text-is(\"" + label + "\")").last();
    }

    Locator log(String pane) {
        return page.locator("#pane-" + pane + " .log");
    }

    /** Waits until these words are on screen in the pane. */
    void waitFor(String pane, String words) {
        log(pane).getByText(words).last().waitFor();
    }

    /** Waits until the coach has answered what was said last. */
    void waitForAnswer(String pane) {
        log(pane).locator(".message.mine ~ .message.coach:last-child").waitFor();
    }

    /** What the pane holds, as the page shows it under JSON: the payloads of the coach's messages, in order. */
    List<JsonNode> payloads(String pane) {
        view(pane, "json");
        List<JsonNode> payloads = new ArrayList<>();
        for (String text : log(pane).locator(".as-json pre").allTextContents()) {
            try {
                payloads.add(JSON.readTree(text));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("not JSON: " + text, e);
            }
        }
        view(pane, "seen");
        return payloads;
    }

    void view(String pane, String view) {
        page.locator("#pane-" + pane + " [data-view=" + view + "]").click();
    }
}
