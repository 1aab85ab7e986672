/**
 * Whether this process can serve, and what keeps it: asked by load balancers on the public port, by operators on the
 * admin port. Looking never waits long, whatever the database does.
 */
@NullMarked
package org.connectioncoach.app.health;

import org.jspecify.annotations.NullMarked;
