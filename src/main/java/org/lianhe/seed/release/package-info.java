/** Keeps releases of the dataset, and tells what two of them differ in. */
@NullMarked
package org.lianhe.seed.release;

import org.jspecify.annotations.NullMarked;
