/** How stages, goals, numbers and lists are named in sentences, for every flow alike. */
@NullMarked
package org.connectioncoach.dialogue.naming;

import org.jspecify.annotations.NullMarked;
