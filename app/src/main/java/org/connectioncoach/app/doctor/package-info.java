/** Looks at the machine, the settings and what they point to, and says what to do about each. */
@NullMarked
package org.connectioncoach.app.doctor;

import org.jspecify.annotations.NullMarked;
