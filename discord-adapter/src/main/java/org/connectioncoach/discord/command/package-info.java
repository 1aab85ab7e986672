/**
 * The commands that Discord shows: their definitions in every language there is a bundle for, when they are registered,
 * suggestions while typing, and how options become the words of a command line.
 */
@NullMarked
package org.connectioncoach.discord.command;

import org.jspecify.annotations.NullMarked;
