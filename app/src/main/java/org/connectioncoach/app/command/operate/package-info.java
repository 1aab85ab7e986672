/** Commands for those who run the coach for others: serve, look after it, copy it, measure it. */
@NullMarked
package org.connectioncoach.app.command.operate;

import org.jspecify.annotations.NullMarked;
