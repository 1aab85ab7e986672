/** The chat with people, who type and read in a terminal or through a pipe. */
@NullMarked
package org.connectioncoach.app.chat.text;

import org.jspecify.annotations.NullMarked;
