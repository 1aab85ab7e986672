/**
 * Slack's Web API as the adapter uses it: every call answers with what became of it ({@link
 * org.connectioncoach.slack.api.Result}) and throws nothing.
 */
@NullMarked
package org.connectioncoach.slack.api;

import org.jspecify.annotations.NullMarked;
