/** The configurations of {@code src/deploy}, with the programs that they are for. */
@NullMarked
package org.lianhe.deploy;

import org.jspecify.annotations.NullMarked;
