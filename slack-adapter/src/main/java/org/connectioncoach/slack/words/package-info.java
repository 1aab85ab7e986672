/** The few lines that the Slack adapter itself says, in the languages it knows. Everything else the coach says. */
@NullMarked
package org.connectioncoach.slack.words;

import org.jspecify.annotations.NullMarked;
