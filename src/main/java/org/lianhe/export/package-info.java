/** Files made from the whole dataset or a part of it, under {@code /export}. */
@NullMarked
package org.lianhe.export;

import org.jspecify.annotations.NullMarked;
