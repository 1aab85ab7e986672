/** What people say besides answering: go back, forget me, thanks, a question. Pure. */
@NullMarked
package org.connectioncoach.language.manner;

import org.jspecify.annotations.NullMarked;
