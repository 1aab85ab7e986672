/** Answers that name one of a few options: by label, synonym, id, number, or nearly so. Pure. */
@NullMarked
package org.connectioncoach.language.option;

import org.jspecify.annotations.NullMarked;
