/** Files that people send, while the way to them stalls. */
@NullMarked
package org.connectioncoach.discord.file;

import org.jspecify.annotations.NullMarked;
