/**
 * The coach in a terminal, for people and for programs: what both share. It is one more platform, with everything a
 * platform has: buttons, lists, forms, files, and messages that come unasked.
 */
@NullMarked
package org.connectioncoach.app.chat;

import org.jspecify.annotations.NullMarked;
