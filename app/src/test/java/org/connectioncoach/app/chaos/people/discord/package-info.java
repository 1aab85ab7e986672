/** People in Discord, whose gateway tells every replica and repeats nothing. */
@NullMarked
package org.connectioncoach.app.chaos.people.discord;

import org.jspecify.annotations.NullMarked;
