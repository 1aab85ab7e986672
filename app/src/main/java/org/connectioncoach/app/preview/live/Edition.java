package org.connectioncoach.app.preview.live;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.connectioncoach.dialogue.script.Tone;

/**
 * Which content a pane's person is served, travelling in the place of a team's or server's id.
 *
 * @param workspace name of the workspace whose changes apply; empty for the core alone
 * @param tone empty for the one the content asks for
 */
public record Edition(String workspace, String tone) {
    public static final Edition USUAL = new Edition("", "");

    private static final Pattern WIRE = Pattern.compile("preview/([^/]*)/([a-z]*)");

    /** As it travels; empty for the usual one. */
    public String group() {
        return equals(USUAL) ? "" : "preview/" + workspace.replace("/", "") + "/" + tone;
    }

    static Edition of(String group) {
        Matcher matcher = WIRE.matcher(group);
        return matcher.matches() ? new Edition(matcher.group(1), matcher.group(2)) : USUAL;
    }

    Optional<Tone> chosenTone() {
        return Tone.ofId(tone);
    }
}
