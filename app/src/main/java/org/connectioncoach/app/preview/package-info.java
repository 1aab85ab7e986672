/**
 * {@code ./coach preview}: one page on this machine where a person talks with the coach as it looks in Slack and in
 * Discord. {@code web} serves it, {@code pane} is one conversation, {@code door} one platform's own renderer, {@code
 * live} the real coach behind it, {@code author} the workbench for those who write content.
 */
@NullMarked
package org.connectioncoach.app.preview;

import org.jspecify.annotations.NullMarked;
