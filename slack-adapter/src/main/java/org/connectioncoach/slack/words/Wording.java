package org.connectioncoach.slack.words;

import java.util.Locale;
import java.util.ResourceBundle;

/** Lines of the adapter in one language; English where a language is not known. */
public final class Wording {
    private final ResourceBundle lines;

    private Wording(ResourceBundle lines) {
        this.lines = lines;
    }

    public static Wording in(Locale locale) {
        return new Wording(ResourceBundle.getBundle(
                "org.connectioncoach.slack.words.lines",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /** What a notification shows of a message that nobody asked for; it tells nothing. */
    public String neutral() {
        return lines.getString("neutral");
    }

    public String pictureLost() {
        return lines.getString("picture_lost");
    }

    /** Replaces the buttons of a question that was answered. */
    public String chose(String label) {
        return lines.getString("chose").replace("{0}", label);
    }

    public String close() {
        return lines.getString("close");
    }

    public String formTooLate() {
        return lines.getString("form_too_late");
    }

    public String busy() {
        return lines.getString("busy");
    }

    /** For a mention in a channel where the coach does not speak; only the person sees it. */
    public String privatePointer() {
        return lines.getString("private_pointer");
    }

    public String messagesTabOff() {
        return lines.getString("messages_tab_off");
    }

    /** The first line of a message that carries a file. */
    public String inDirectMessage() {
        return lines.getString("in_direct_message");
    }

    public String wordsMissing() {
        return lines.getString("words_missing");
    }

    public String wrongFile(String endings) {
        return lines.getString("wrong_file").replace("{0}", endings);
    }
}
