/** Who acts: name, language and time zone as Slack tells them, kept in memory for an hour and nowhere else. */
@NullMarked
package org.connectioncoach.slack.people;

import org.jspecify.annotations.NullMarked;
