/** What happened, handed to the coach, acknowledged once it is kept, and answered. */
@NullMarked
package org.connectioncoach.slack.inbound.reception;

import org.jspecify.annotations.NullMarked;
