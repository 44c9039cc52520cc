/** Tests of the files under {@code /export}. */
@NullMarked
package org.lianhe.export;

import org.jspecify.annotations.NullMarked;
