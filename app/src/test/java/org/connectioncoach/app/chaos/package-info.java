/**
 * The whole program under faults: two replicas on one PostgreSQL, both platforms as strict fakes, people in the middle
 * of conversations, and things that go wrong. At the end the pure machine says what everybody's state must be.
 */
@NullMarked
package org.connectioncoach.app.chaos;

import org.jspecify.annotations.NullMarked;
