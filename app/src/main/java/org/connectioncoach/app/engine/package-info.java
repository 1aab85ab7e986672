/** The coach at work: store, turns, outbox and what comes round, opened together and closed in the right order. */
@NullMarked
package org.connectioncoach.app.engine;

import org.jspecify.annotations.NullMarked;
