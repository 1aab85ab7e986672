/** How long ago something was and how long somebody has worked, read out of what they tell. Pure. */
@NullMarked
package org.connectioncoach.language.stage.career.time;

import org.jspecify.annotations.NullMarked;
