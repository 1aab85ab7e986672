/**
 * What the coach says, as Discord's JSON: Components V2, modals, plain fallback, all within Discord's limits and with
 * every literal word escaped. No JDA and no connection, so that the preview page shows what a member will get.
 */
@NullMarked
package org.connectioncoach.discord.render;

import org.jspecify.annotations.NullMarked;
