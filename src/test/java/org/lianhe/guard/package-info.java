/** Tests of what stands before everything that answers. */
@NullMarked
package org.lianhe.guard;

import org.jspecify.annotations.NullMarked;
