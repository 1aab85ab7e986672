/**
 * Measures the program by the scenarios of {@code ./coach bench}: turns, idle, start, and the machine's floor. Figures
 * go to standard output as JSON; how to read them is in {@code docs/performance.md}.
 */
@NullMarked
package org.connectioncoach.app.bench;

import org.jspecify.annotations.NullMarked;
