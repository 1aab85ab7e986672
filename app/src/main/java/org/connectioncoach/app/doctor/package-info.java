/**
 * Looks at the machine, the settings and what they point to, and says what to do about each. Where data is kept is looked
 * at in {@code stored}.
 */
@NullMarked
package org.connectioncoach.app.doctor;

import org.jspecify.annotations.NullMarked;
