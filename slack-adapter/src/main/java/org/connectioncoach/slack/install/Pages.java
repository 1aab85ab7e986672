package org.connectioncoach.slack.install;

import com.slack.api.bolt.model.Installer;
import com.slack.api.bolt.service.builtin.oauth.view.OAuthInstallPageRenderer;
import com.slack.api.bolt.service.builtin.oauth.view.OAuthRedirectUriPageRenderer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The pages around an installation. */
final class Pages implements OAuthInstallPageRenderer, OAuthRedirectUriPageRenderer {
    private final String frame = resource("page.html");

    @Override
    public String render(String authorizeUrl) {
        return page(
                "Add Connection Coach to Slack",
                "<p>A networking coach for your members, in private messages. It asks for the least Slack allows,"
                        + " and never reads your channels.</p><p><a class=\"button\" href=\"" + escape(authorizeUrl)
                        + "\">Add to Slack</a></p>");
    }

    @Override
    public String renderSuccessPage(Installer installer, String completionUrl) {
        String app = installer.getAppId() == null ? "" : escape(installer.getAppId());
        String team = installer.getTeamId() == null ? "" : escape(installer.getTeamId());
        String open = "slack://app?team=" + team + "&amp;id=" + app + "&amp;tab=messages";
        return page(
                "Connection Coach is installed",
                "<ol><li>Open Slack and type <code>/coach start</code> in any channel. Only you see it.</li>"
                        + "<li>Or find Connection Coach under Apps and say hello.</li>"
                        + "<li>Tell your members: it messages nobody who hasn't spoken to it first.</li></ol>"
                        + "<p><a class=\"button\" href=\"" + open + "\">Open in Slack</a></p>");
    }

    @Override
    public String renderFailurePage(String installPath, String reason) {
        return page(
                "The installation didn't finish",
                "<p>Nothing was kept. The link may be older than ten minutes, or it was opened in another browser.</p>"
                        + "<p><a class=\"button\" href=\"" + escape(installPath) + "\">Start again</a></p>");
    }

    private String page(String title, String body) {
        return frame.replace("{title}", title).replace("{body}", body);
    }

    private static String escape(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static String resource(String name) {
        try (InputStream in = Pages.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing from the jar: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + name, e);
        }
    }
}
