/** Walks over the ties of the packaged seed, and of a hub. */
@NullMarked
package org.lianhe.network;

import org.jspecify.annotations.NullMarked;
