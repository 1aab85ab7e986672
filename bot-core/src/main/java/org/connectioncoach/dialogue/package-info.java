/**
 * The conversation machine: {@code (conversation, event, context) -> turn}. Pure data in, pure data out; flows live in
 * sub-packages, one family of states each.
 */
@NullMarked
package org.connectioncoach.dialogue;

import org.jspecify.annotations.NullMarked;
