/** What may know what, as tests. The rules that hold for every module are handed to the others in the test jar. */
@NullMarked
package org.connectioncoach.rules;

import org.jspecify.annotations.NullMarked;
