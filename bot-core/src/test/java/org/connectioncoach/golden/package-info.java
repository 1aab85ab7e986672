/** Golden files: what was made once, read by a person, and must not change unseen. Tests of every module may call it. */
@NullMarked
package org.connectioncoach.golden;

import org.jspecify.annotations.NullMarked;
