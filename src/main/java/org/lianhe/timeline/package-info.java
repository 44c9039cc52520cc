/** All that is dated, in order. */
@NullMarked
package org.lianhe.timeline;

import org.jspecify.annotations.NullMarked;
