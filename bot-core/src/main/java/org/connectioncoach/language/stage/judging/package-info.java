/** From stated facts to a stage by the guidance, the last correction first. Pure. */
@NullMarked
package org.connectioncoach.language.stage.judging;

import org.jspecify.annotations.NullMarked;
