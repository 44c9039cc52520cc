/** Dates as their sources give them: EDTF level 1. */
@NullMarked
package org.lianhe.edtf;

import org.jspecify.annotations.NullMarked;
