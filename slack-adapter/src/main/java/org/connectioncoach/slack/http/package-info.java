/**
 * The way in over HTTP: what Slack signs is checked on its raw bytes before anything reads it, and everything else is
 * refused in one shape.
 */
@NullMarked
package org.connectioncoach.slack.http;

import org.jspecify.annotations.NullMarked;
