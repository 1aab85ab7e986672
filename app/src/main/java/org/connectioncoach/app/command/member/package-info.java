/** Commands that answer what a member could ask, in the terminal: a whole conversation, or one question. */
@NullMarked
package org.connectioncoach.app.command.member;

import org.jspecify.annotations.NullMarked;
