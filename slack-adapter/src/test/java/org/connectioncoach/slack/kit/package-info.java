/**
 * The test kit: goldens, Slack's rules for what it is sent ({@code blockkit}), and a strict Slack over real sockets
 * ({@code fake}).
 */
@NullMarked
package org.connectioncoach.slack.kit;

import org.jspecify.annotations.NullMarked;
