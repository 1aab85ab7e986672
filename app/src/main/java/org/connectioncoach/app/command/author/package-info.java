/** Commands for those who write what the coach says: see it, check it, try what it understands. */
@NullMarked
package org.connectioncoach.app.command.author;

import org.jspecify.annotations.NullMarked;
