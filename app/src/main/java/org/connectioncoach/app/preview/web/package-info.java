/**
 * The preview's web server: loopback alone, guarded against other sites, no cookie, no request to anybody. It knows
 * nothing of conversations; whoever starts it says what each path answers.
 */
@NullMarked
package org.connectioncoach.app.preview.web;

import org.jspecify.annotations.NullMarked;
