/** Questions and requests line by line, for authors and programs. */
@NullMarked
package org.connectioncoach.app.question;

import org.jspecify.annotations.NullMarked;
