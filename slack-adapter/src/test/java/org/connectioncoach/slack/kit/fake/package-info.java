/**
 * A Slack for tests, over real sockets and strict on purpose: it refuses what Slack refuses, so that a fault shows here.
 * {@link org.connectioncoach.slack.kit.fake.FakeSlack} is the way in; here is what listens, {@code method} answers, {@code
 * world} remembers, {@code fault} goes wrong to order.
 */
@NullMarked
package org.connectioncoach.slack.kit.fake;

import org.jspecify.annotations.NullMarked;
