/**
 * What Slack sends, read into events of the coach: one small class a surface (command, press, form, shortcut, message,
 * mention, home page). All hand what happened to {@link org.connectioncoach.slack.inbound.reception.Reception}.
 */
@NullMarked
package org.connectioncoach.slack.inbound;

import org.jspecify.annotations.NullMarked;
