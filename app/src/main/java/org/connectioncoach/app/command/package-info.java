/**
 * What can be typed after {@code ./coach}: one class a command, each with the help a newcomer reads, in rooms by who
 * would type it. They parse and print; the work is done elsewhere.
 */
@NullMarked
package org.connectioncoach.app.command;

import org.jspecify.annotations.NullMarked;
