/** What people remark or ask beside networks: that they are nervous about their number, and who they are talking to. */
@NullMarked
package org.connectioncoach.dialogue.remark;

import org.jspecify.annotations.NullMarked;
