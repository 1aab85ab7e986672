package org.connectioncoach.discord.render;

import org.connectioncoach.message.Drawing;

/** Draws; anything it throws leads to a card without the picture. */
@FunctionalInterface
public interface Pictures {
    byte[] png(Drawing drawing);
}
