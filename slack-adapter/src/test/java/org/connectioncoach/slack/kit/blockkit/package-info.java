/** What Slack refuses: limits and cross-checks written by hand, and the vendor's schema where it is at hand. */
@NullMarked
package org.connectioncoach.slack.kit.blockkit;

import org.jspecify.annotations.NullMarked;
