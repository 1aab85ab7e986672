/**
 * The coach in a terminal: for people, who type; and for programs, which send and get one JSON object a line. It is one
 * more platform, with everything a platform has: buttons, lists, forms, files, and messages that come unasked.
 */
@NullMarked
package org.connectioncoach.app.chat;

import org.jspecify.annotations.NullMarked;
