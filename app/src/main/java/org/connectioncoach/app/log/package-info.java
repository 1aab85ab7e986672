/** The log: silent until a command says where to write, then a file that rolls over, for people or for machines. */
@NullMarked
package org.connectioncoach.app.log;

import org.jspecify.annotations.NullMarked;
