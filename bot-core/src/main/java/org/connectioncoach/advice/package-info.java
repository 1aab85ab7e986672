/**
 * The recommendation model: from a situation to a range, a band inside it, a standing, a pace, the next stop and three
 * steps, with every push explained. Pure and deterministic; the numbers come from {@link
 * org.connectioncoach.advice.guidance.Guidance}, which content files fill.
 */
@NullMarked
package org.connectioncoach.advice;

import org.jspecify.annotations.NullMarked;
