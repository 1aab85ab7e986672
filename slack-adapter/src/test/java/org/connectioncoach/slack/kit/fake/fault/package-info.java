/** What can be ordered to go wrong with a call of Slack's Web API, and the queue of such orders. */
@NullMarked
package org.connectioncoach.slack.kit.fake.fault;

import org.jspecify.annotations.NullMarked;
