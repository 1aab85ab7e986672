/**
 * A content file as a tree of leaves, items and fields, each knowing its line. Reading YAML ends here; everything after
 * works on the tree, so that a finding can name a place whatever was merged from where.
 */
@NullMarked
package org.connectioncoach.content.tree;

import org.jspecify.annotations.NullMarked;
