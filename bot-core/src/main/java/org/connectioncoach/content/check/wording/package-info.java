/**
 * Rules for words: tone, reading level, placeholders, claims, and phrases that two answers share.
 */
@NullMarked
package org.connectioncoach.content.check.wording;

import org.jspecify.annotations.NullMarked;
