/** The process: what it touches outside itself, and how it says that something is for a person to put right. */
@NullMarked
package org.connectioncoach.app.process;

import org.jspecify.annotations.NullMarked;
