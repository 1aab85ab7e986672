/**
 * Workspaces that installed the app: their tokens, kept encrypted by the store; rotation under a lock that holds across
 * processes; the pages of the installation; and what happens when the app leaves.
 */
@NullMarked
package org.connectioncoach.slack.install;

import org.jspecify.annotations.NullMarked;
