/** Tests of releases that are kept and compared. */
@NullMarked
package org.lianhe.seed.release;

import org.jspecify.annotations.NullMarked;
