/**
 * What the coach says as Block Kit JSON, within every limit of Slack: messages, the home page, forms. It needs no
 * connection to Slack, so the web preview shows with it what a member gets. {@link
 * org.connectioncoach.slack.render.SlackRenderer} is the way in.
 */
@NullMarked
package org.connectioncoach.slack.render;

import org.jspecify.annotations.NullMarked;
