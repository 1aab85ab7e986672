/**
 * The workbench beside the conversations: what authors ask about their content, answered by the same objects that serve
 * members.
 */
@NullMarked
package org.connectioncoach.app.preview.author;

import org.jspecify.annotations.NullMarked;
