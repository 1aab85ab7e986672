/**
 * From files to meaning: which files there are, how a workspace's changes are merged into the core pack, and how the
 * merged tree becomes {@link org.connectioncoach.advice.Guidance}, {@link org.connectioncoach.dialogue.Script} and
 * {@link org.connectioncoach.language.Vocabulary}.
 */
@NullMarked
package org.connectioncoach.content.pack;

import org.jspecify.annotations.NullMarked;
