/**
 * What the coach says, free of any platform: blocks of few kinds with meaning rather than looks, choices, forms,
 * pictures as data with alt text, and a plain-text rendering of all of it. Pure; adapters render it.
 */
@NullMarked
package org.connectioncoach.message;

import org.jspecify.annotations.NullMarked;
