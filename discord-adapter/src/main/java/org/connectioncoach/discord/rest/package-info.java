/**
 * Requests to Discord through JDA's rate limiter, with the JSON of our own renderer. The only place that reaches into
 * JDA's internals: its public actions cannot send a callback a second time after a failure on Discord's side.
 */
@NullMarked
package org.connectioncoach.discord.rest;

import org.jspecify.annotations.NullMarked;
