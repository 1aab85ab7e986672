/** What the coach speaks from, by workspace and language. */
@NullMarked
package org.connectioncoach.coach.playbook;

import org.jspecify.annotations.NullMarked;
