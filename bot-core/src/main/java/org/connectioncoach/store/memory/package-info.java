/** The store without a disk: for tests, trials and benchmarks. It keeps the same contract as the real ones. */
@NullMarked
package org.connectioncoach.store.memory;

import org.jspecify.annotations.NullMarked;
