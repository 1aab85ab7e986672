package org.connectioncoach.discord.render;

import java.util.Locale;

/**
 * What depends on where a message is shown.
 *
 * @param locale language of the adapter's own words
 * @param outsideDm whether people cannot write freely where it is shown (a private reply in a server): the last message
 *     then offers "Type an answer" and "Continue in DM"
 */
public record RenderOptions(Locale locale, boolean outsideDm) {
    public static final RenderOptions DIRECT_MESSAGE = new RenderOptions(Locale.ENGLISH, false);
}
