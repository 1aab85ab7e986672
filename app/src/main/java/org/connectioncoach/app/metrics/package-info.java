/**
 * What is counted while serving, for Prometheus. Labels are platforms, outcomes and names of schedules: few, known
 * beforehand, and never an id or a word of a member's. Loaded by {@code ./coach run} alone.
 */
@NullMarked
package org.connectioncoach.app.metrics;

import org.jspecify.annotations.NullMarked;
