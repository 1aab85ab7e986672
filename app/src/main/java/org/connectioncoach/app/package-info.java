/**
 * The program: the only main, the wiring by hand, and what the process touches outside itself. Everything else is in
 * the sub-packages, a folder a subject.
 */
@NullMarked
package org.connectioncoach.app;

import org.jspecify.annotations.NullMarked;
