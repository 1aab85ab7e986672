/** Texts and the wordings that are looked for in them. */
@NullMarked
package org.connectioncoach.language.text;

import org.jspecify.annotations.NullMarked;
