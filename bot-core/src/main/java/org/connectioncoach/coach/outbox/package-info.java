/**
 * Sends what is to leave on its own: takes due messages out of the store, hands each to its platform's messenger, keeps
 * each platform's pace, tries again with growing pauses, and puts away what cannot or may not be sent again.
 */
@NullMarked
package org.connectioncoach.coach.outbox;

import org.jspecify.annotations.NullMarked;
