/**
 * Reads, checks and merges what people edit: {@code config/content} and a workspace's changes. {@link
 * org.connectioncoach.content.ContentLibrary} serves it, {@link org.connectioncoach.content.ContentCheck} says what is
 * wrong with it. The only place with YAML.
 */
@NullMarked
package org.connectioncoach.content;

import org.jspecify.annotations.NullMarked;
