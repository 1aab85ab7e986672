/** People in Slack, which delivers again when nobody acknowledged, and now and then twice for no reason. */
@NullMarked
package org.connectioncoach.app.chaos.people.slack;

import org.jspecify.annotations.NullMarked;
