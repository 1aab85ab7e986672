/**
 * The program as processes of their own that can be killed and paused, and the PostgreSQL under them.
 */
@NullMarked
package org.connectioncoach.app.chaos.replica;

import org.jspecify.annotations.NullMarked;
