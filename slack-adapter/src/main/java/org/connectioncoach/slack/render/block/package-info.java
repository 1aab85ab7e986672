/** The kinds of blocks that a message is made of, each within Slack's limits. */
@NullMarked
package org.connectioncoach.slack.render.block;

import org.jspecify.annotations.NullMarked;
