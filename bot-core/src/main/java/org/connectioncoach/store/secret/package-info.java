/**
 * Seals the few texts that must not be readable in the file or in a backup: tokens and who handed off. AES-256-GCM with
 * a key a purpose, derived from one master key that comes from the environment or from a file beside the data.
 */
@NullMarked
package org.connectioncoach.store.secret;

import org.jspecify.annotations.NullMarked;
