/**
 * The shape of each kind of content file.
 */
@NullMarked
package org.connectioncoach.content.shape.file;

import org.jspecify.annotations.NullMarked;
