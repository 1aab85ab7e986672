/**
 * What a person meant by their words: answers, manners, topics, each with a confidence. Pure: no clock, no file, no
 * model server. The dialogue asks; content supplies the words to know.
 */
@NullMarked
package org.connectioncoach.language;

import org.jspecify.annotations.NullMarked;
