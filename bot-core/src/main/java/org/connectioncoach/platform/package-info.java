/**
 * What a platform hands to the coach, what an adapter must offer, and what each platform allows, as data. No platform
 * library is named here.
 */
@NullMarked
package org.connectioncoach.platform;

import org.jspecify.annotations.NullMarked;
