/**
 * The test kit: the stages on which the real adapter plays, goldens, Slack's rules for what it is sent ({@code blockkit}),
 * a strict Slack over real sockets ({@code fake}), and how people and Slack reach the app ({@code door}).
 */
@NullMarked
package org.connectioncoach.slack.kit;

import org.jspecify.annotations.NullMarked;
