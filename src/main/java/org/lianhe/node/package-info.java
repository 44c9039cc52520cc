/** Finding single objects by id, slug or code, and saying what may have been meant. */
@NullMarked
package org.lianhe.node;

import org.jspecify.annotations.NullMarked;
