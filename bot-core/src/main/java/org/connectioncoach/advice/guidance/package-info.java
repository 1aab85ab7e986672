/**
 * What the recommendation model knows, as content files say it: ranges, pushes, standings and tips. {@link
 * org.connectioncoach.advice.guidance.Guidance} holds all of it; the content fills it, the model reads it.
 */
@NullMarked
package org.connectioncoach.advice.guidance;

import org.jspecify.annotations.NullMarked;
