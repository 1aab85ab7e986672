/** English understanding put together from its parts: numbers, stages, goals and manners decide in one place. Pure. */
@NullMarked
package org.connectioncoach.language.english;

import org.jspecify.annotations.NullMarked;
