/**
 * What an operator can set: the shipped file, overlaid by a file of their own and by the environment. Everything that
 * is wrong is said at once, each with its place and what to do. The only place in the program with YAML.
 */
@NullMarked
package org.connectioncoach.app.settings;

import org.jspecify.annotations.NullMarked;
