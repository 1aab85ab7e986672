/**
 * The methods of Slack's Web API that the coach calls, a class a family: each reads its arguments, changes the {@link
 * org.connectioncoach.slack.kit.fake.world world}, and answers as Slack does, refusals included.
 */
@NullMarked
package org.connectioncoach.slack.kit.fake.method;

import org.jspecify.annotations.NullMarked;
