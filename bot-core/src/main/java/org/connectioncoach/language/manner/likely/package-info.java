/** Manners told by their likeness to example phrases, where no rule speaks. Pure. */
@NullMarked
package org.connectioncoach.language.manner.likely;

import org.jspecify.annotations.NullMarked;
