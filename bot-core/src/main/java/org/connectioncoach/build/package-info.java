/** Run by the build and never by the coach: compiles the shipped content, and learns what is learned from it. */
@NullMarked
package org.connectioncoach.build;

import org.jspecify.annotations.NullMarked;
