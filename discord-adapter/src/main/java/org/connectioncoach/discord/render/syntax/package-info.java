/**
 * Discord's own forms: its Markdown, its component JSON, its limits, and words and file names made to fit them. It knows
 * no reply; the renderer calls it.
 */
@NullMarked
package org.connectioncoach.discord.render.syntax;

import org.jspecify.annotations.NullMarked;
