/** The way in without a public address: Slack's Socket Mode over a connection that we open. */
@NullMarked
package org.connectioncoach.slack.socket;

import org.jspecify.annotations.NullMarked;
