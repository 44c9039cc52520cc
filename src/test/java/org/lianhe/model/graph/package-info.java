/** Walks over the ties of the packaged seed, and of a hub. */
@NullMarked
package org.lianhe.model.graph;

import org.jspecify.annotations.NullMarked;
