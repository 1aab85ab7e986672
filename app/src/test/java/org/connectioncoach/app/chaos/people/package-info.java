/**
 * People who use the coach through either platform, one thing at a time, and platforms that deliver as Slack and Discord
 * do: again when nobody acknowledged, and now and then twice for no reason.
 */
@NullMarked
package org.connectioncoach.app.chaos.people;

import org.jspecify.annotations.NullMarked;
