/** The chat with programs: one JSON object in, one out, a line each. */
@NullMarked
package org.connectioncoach.app.chat.json;

import org.jspecify.annotations.NullMarked;
