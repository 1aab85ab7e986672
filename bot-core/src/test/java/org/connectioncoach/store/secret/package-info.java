/** What a seal keeps in, and what does not open. */
@NullMarked
package org.connectioncoach.store.secret;

import org.jspecify.annotations.NullMarked;
