/** What leaves on its own, and how new conversations are begun, while Discord stumbles. */
@NullMarked
package org.connectioncoach.discord.delivery;

import org.jspecify.annotations.NullMarked;
