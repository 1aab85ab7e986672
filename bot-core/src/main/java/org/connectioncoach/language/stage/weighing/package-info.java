/** Facts weighed against what examples teach, with limits that are calibrated on examples not learned from. Pure. */
@NullMarked
package org.connectioncoach.language.stage.weighing;

import org.jspecify.annotations.NullMarked;
