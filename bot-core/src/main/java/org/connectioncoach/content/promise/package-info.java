/** What members are promised, as content files say it: by whom, how often they are written to, and how long what is kept. */
@NullMarked
package org.connectioncoach.content.promise;

import org.jspecify.annotations.NullMarked;
