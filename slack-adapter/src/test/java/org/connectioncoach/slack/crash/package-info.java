/** What is left when the process dies in the middle, and when two share one database. */
@NullMarked
package org.connectioncoach.slack.crash;

import org.jspecify.annotations.NullMarked;
