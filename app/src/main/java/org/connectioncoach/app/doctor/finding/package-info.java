/** What the doctor says of one thing: fine, worth knowing, or to be mended, with what to do. */
@NullMarked
package org.connectioncoach.app.doctor.finding;

import org.jspecify.annotations.NullMarked;
