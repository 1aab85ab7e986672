/**
 * Who is being coached and what they told us: stage, goals, factors, count, profile. Pure values; everybody may use
 * them, they use nobody.
 */
@NullMarked
package org.connectioncoach.member;

import org.jspecify.annotations.NullMarked;
