/**
 * The wiring by hand: which part gets which other parts, made when it is first asked for. Commands take from here what
 * they need, and nobody else makes parts.
 */
@NullMarked
package org.connectioncoach.app.wiring;

import org.jspecify.annotations.NullMarked;
