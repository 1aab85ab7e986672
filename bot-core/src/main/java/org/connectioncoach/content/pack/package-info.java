/**
 * From files to trees: which files there are, and how a workspace's changes and its translations are merged into the
 * core pack.
 */
@NullMarked
package org.connectioncoach.content.pack;

import org.jspecify.annotations.NullMarked;
