/**
 * "Should I accept this request?": ten criteria that can be true of a request, and the verdict that follows from them
 * (product model, C.7).
 */
@NullMarked
package org.connectioncoach.advice.request;

import org.jspecify.annotations.NullMarked;
