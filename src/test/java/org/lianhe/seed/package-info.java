/** The loading of a seed, good or bad. */
@NullMarked
package org.lianhe.seed;

import org.jspecify.annotations.NullMarked;
