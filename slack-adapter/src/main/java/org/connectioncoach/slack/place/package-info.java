/** Where something happened in Slack, in Slack's own ids. */
@NullMarked
package org.connectioncoach.slack.place;

import org.jspecify.annotations.NullMarked;
