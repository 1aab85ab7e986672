/**
 * What a message states about a career: clauses and whom they are about, studies and their end, titles and what they
 * lead; spells of work are in {@code time}. Each class knows one subject; {@link
 * org.connectioncoach.language.stage.career.CareerFacts} gathers them. Pure.
 */
@NullMarked
package org.connectioncoach.language.stage.career;

import org.jspecify.annotations.NullMarked;
