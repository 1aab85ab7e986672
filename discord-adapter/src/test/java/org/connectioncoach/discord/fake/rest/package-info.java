/**
 * The fake's REST API: {@link org.connectioncoach.discord.fake.rest.FakeRest} listens, one class finds what a request asks
 * for, and the rules say what Discord allows with an interaction's token and in channels.
 */
@NullMarked
package org.connectioncoach.discord.fake.rest;

import org.jspecify.annotations.NullMarked;
