/** That the benchmark measures what it says: a whole conversation, answered at every turn. */
@NullMarked
package org.connectioncoach.app.bench;

import org.jspecify.annotations.NullMarked;
