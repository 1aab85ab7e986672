/** What can be offered to somebody who is still typing. Reads content and the question book; changes nothing. */
@NullMarked
package org.connectioncoach.coach.suggestion;

import org.jspecify.annotations.NullMarked;
