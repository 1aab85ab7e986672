/**
 * Both platforms as far as a first answer needs them, on this machine alone: for finding out how long a start takes, and
 * for the archive of classes that makes it short. Nothing leaves the machine, and no token of anybody is used.
 */
@NullMarked
package org.connectioncoach.app.rehearsal;

import org.jspecify.annotations.NullMarked;
