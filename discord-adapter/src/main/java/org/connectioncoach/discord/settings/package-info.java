/** How to reach Discord and what to offer there, read from the environment; it names what is wrong. */
@NullMarked
package org.connectioncoach.discord.settings;

import org.jspecify.annotations.NullMarked;
