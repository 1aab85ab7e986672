/** Metrics as Prometheus reads them. */
@NullMarked
package org.connectioncoach.app.metrics;

import org.jspecify.annotations.NullMarked;
