/** How people word a career, brought into one wording: other languages, tenses, whose title it is. Pure. */
@NullMarked
package org.connectioncoach.language.stage.wording;

import org.jspecify.annotations.NullMarked;
