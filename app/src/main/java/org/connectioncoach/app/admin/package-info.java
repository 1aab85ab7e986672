/** The operator's port, reachable from this machine alone unless its operator opens it: health in detail, and metrics. */
@NullMarked
package org.connectioncoach.app.admin;

import org.jspecify.annotations.NullMarked;
