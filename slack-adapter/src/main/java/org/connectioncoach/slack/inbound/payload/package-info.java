/** Reads what Slack sends: payloads by path, workspaces, and what a person typed. */
@NullMarked
package org.connectioncoach.slack.inbound.payload;

import org.jspecify.annotations.NullMarked;
