/** The adapter's own words, in the languages it has bundles for. */
@NullMarked
package org.connectioncoach.discord.words;

import org.jspecify.annotations.NullMarked;
