/**
 * What the fake Slack remembers: who is there and with which tokens, what is on people's screens, which triggers are still
 * good. It knows nothing of HTTP.
 */
@NullMarked
package org.connectioncoach.slack.kit.fake.world;

import org.jspecify.annotations.NullMarked;
