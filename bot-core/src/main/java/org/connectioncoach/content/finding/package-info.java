/** What the check of content files says: a level, a place, a problem and a remedy, in plain words. */
@NullMarked
package org.connectioncoach.content.finding;

import org.jspecify.annotations.NullMarked;
