/**
 * What may stand in which content file, declared once: the check compares a file with its shape, the JSON Schemas for
 * editors are printed from it, and the list of translatable texts is read off it.
 */
@NullMarked
package org.connectioncoach.content.shape;

import org.jspecify.annotations.NullMarked;
