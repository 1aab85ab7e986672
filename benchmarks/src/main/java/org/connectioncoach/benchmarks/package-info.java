/** Programs and JMH benchmarks that are run by name, never by the tests. What they showed is in docs/performance.md. */
@NullMarked
package org.connectioncoach.benchmarks;

import org.jspecify.annotations.NullMarked;
