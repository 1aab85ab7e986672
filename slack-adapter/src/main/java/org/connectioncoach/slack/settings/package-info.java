/** What the adapter is told by the environment, checked all at once with a line for each mistake. */
@NullMarked
package org.connectioncoach.slack.settings;

import org.jspecify.annotations.NullMarked;
