/** What the operator's and the author's commands print for programs: one JSON object each, with stable keys. */
@NullMarked
package org.connectioncoach.app.report;

import org.jspecify.annotations.NullMarked;
