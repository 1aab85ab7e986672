/** How the fake Slack reaches the app: signed over HTTP, or through a socket; and the people who act through it. */
@NullMarked
package org.connectioncoach.slack.kit.door;

import org.jspecify.annotations.NullMarked;
