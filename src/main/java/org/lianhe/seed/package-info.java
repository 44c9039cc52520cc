/** Reading, checking and loading of the curated records. */
@NullMarked
package org.lianhe.seed;

import org.jspecify.annotations.NullMarked;
