/** Every surface end to end, through the real Bolt. */
@NullMarked
package org.connectioncoach.slack.surface;

import org.jspecify.annotations.NullMarked;
