/**
 * English understanding put together from its parts: numbers, stages, goals and manners decide in one place. What is
 * nothing but an answer is read in {@code whole}, what a sentence answers besides in {@code slot}. Pure.
 */
@NullMarked
package org.connectioncoach.language.english;

import org.jspecify.annotations.NullMarked;
