/**
 * The conversation machine: {@code (conversation, event, context) -> turn}. Pure data in, pure data out. {@code machine}
 * steps, {@code playbook} holds what it works with, {@code script} the texts; the flows live in the other sub-packages,
 * one family of states each.
 */
@NullMarked
package org.connectioncoach.dialogue;

import org.jspecify.annotations.NullMarked;
