/**
 * The coach's door to Slack. {@code render} turns what the coach says into Block Kit, {@code inbound} turns what Slack
 * sends into events, {@code http} and {@code socket} are the two ways in, {@code deliver} sends, {@code install} keeps
 * workspaces' tokens. The program starts it with {@link org.connectioncoach.slack.SlackAdapter}; nothing of the core
 * knows it.
 */
@NullMarked
package org.connectioncoach.slack;

import org.jspecify.annotations.NullMarked;
