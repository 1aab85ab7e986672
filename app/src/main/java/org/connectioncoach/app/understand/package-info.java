/** What understanding makes of a line, for authors and programs. */
@NullMarked
package org.connectioncoach.app.understand;

import org.jspecify.annotations.NullMarked;
