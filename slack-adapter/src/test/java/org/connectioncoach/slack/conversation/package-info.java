/** Whole conversations with the shipped coach, as people have them in Slack. */
@NullMarked
package org.connectioncoach.slack.conversation;

import org.jspecify.annotations.NullMarked;
