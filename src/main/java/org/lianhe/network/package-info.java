/** Walks over the ties: what lies near an entity, and how two hang together. */
@NullMarked
package org.lianhe.network;

import org.jspecify.annotations.NullMarked;
