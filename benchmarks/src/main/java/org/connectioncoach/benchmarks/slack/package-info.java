/** How quickly Slack gets its acknowledgement, with the whole coach and its store behind it. */
@NullMarked
package org.connectioncoach.benchmarks.slack;

import org.jspecify.annotations.NullMarked;
