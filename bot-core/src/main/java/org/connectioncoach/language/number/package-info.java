/** Numbers as people write them, and which of several is the number of connections. Pure. */
@NullMarked
package org.connectioncoach.language.number;

import org.jspecify.annotations.NullMarked;
