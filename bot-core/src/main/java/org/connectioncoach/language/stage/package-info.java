/** Career stages from free text: facts where people state them, examples where they do not. Pure. */
@NullMarked
package org.connectioncoach.language.stage;

import org.jspecify.annotations.NullMarked;
