/** Files that people send: which of them are meant to be read, fetched from allowed hosts alone, into memory, within a size. */
@NullMarked
package org.connectioncoach.discord.file;

import org.jspecify.annotations.NullMarked;
