/** Dates as sources give them, in the Extended Date/Time Format (EDTF), level 1. */
@NullMarked
package org.lianhe.core.edtf;

import org.jspecify.annotations.NullMarked;
