/**
 * What a platform hands to the coach, what an adapter must offer, and what each platform allows, as data; and the order
 * in which both adapters do what belongs together. No platform library is named here.
 */
@NullMarked
package org.connectioncoach.platform;

import org.jspecify.annotations.NullMarked;
