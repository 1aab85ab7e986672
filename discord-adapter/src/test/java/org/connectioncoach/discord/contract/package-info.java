/** What Discord accepts, as checks: its own OpenAPI description where that is at hand, and the limits it leaves out. */
@NullMarked
package org.connectioncoach.discord.contract;

import org.jspecify.annotations.NullMarked;
