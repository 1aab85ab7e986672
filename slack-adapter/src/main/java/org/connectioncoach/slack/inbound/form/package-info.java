/** Forms that were sent: what was filled in, what is wrong with it, and what it means. */
@NullMarked
package org.connectioncoach.slack.inbound.form;

import org.jspecify.annotations.NullMarked;
