/** What is left when the process dies in the middle of many conversations. */
@NullMarked
package org.connectioncoach.discord.crash;

import org.jspecify.annotations.NullMarked;
