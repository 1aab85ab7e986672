package org.connectioncoach.discord.words;

import java.util.Locale;
import java.util.ResourceBundle;

/** What only Discord needs to say, such as how to open direct messages; everything else is said by the coach. */
public final class Words {
    private static final ResourceBundle.Control NO_SURPRISES =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;

    private Words(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** The words in a language, in English where there is no bundle for it. */
    public static Words in(Locale locale) {
        return new Words(ResourceBundle.getBundle("org.connectioncoach.discord.words", locale, NO_SURPRISES));
    }

    public String say(Phrase phrase) {
        return bundle.getString(phrase.key());
    }

    /** Such as {@code You chose: {0}}, with the value in place. */
    public String say(Phrase phrase, String value) {
        return say(phrase).replace("{0}", value);
    }
}
