/** Files that members send: fetched from Slack's own hosts alone, into memory, within a size. */
@NullMarked
package org.connectioncoach.slack.file;

import org.jspecify.annotations.NullMarked;
