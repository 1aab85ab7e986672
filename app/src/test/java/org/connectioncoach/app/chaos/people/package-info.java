/** People who use the coach, one thing at a time: what each did, what each saw, and what they do next. */
@NullMarked
package org.connectioncoach.app.chaos.people;

import org.jspecify.annotations.NullMarked;
