/**
 * The program. Here is the only main; {@link org.connectioncoach.app.command.Program} finds the command that was typed, and
 * {@link org.connectioncoach.app.wiring.Wiring} joins the parts that it needs. The rest is a folder a subject.
 */
@NullMarked
package org.connectioncoach.app;

import org.jspecify.annotations.NullMarked;
