/** Releases of the dataset that are kept, and the differences between them. */
@NullMarked
package org.lianhe.seed.release;

import org.jspecify.annotations.NullMarked;
