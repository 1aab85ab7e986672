/** Health while the database misbehaves, by a pushed clock. */
@NullMarked
package org.connectioncoach.app.health;

import org.jspecify.annotations.NullMarked;
