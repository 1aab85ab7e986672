/** The rows of members, one statement at a time. */
@NullMarked
package org.connectioncoach.store.jdbc.member;

import org.jspecify.annotations.NullMarked;
