/**
 * Sending: in order per conversation, at Slack's pace, with pictures and files. {@link
 * org.connectioncoach.slack.deliver.Courier} answers what a member just did, {@link
 * org.connectioncoach.slack.deliver.SlackMessenger} serves the outbox.
 */
@NullMarked
package org.connectioncoach.slack.deliver;

import org.jspecify.annotations.NullMarked;
