/** What is left when the process dies in the middle. */
@NullMarked
package org.connectioncoach.slack.crash;

import org.jspecify.annotations.NullMarked;
