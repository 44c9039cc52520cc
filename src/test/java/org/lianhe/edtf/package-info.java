/** Dates as written and what they mean. */
@NullMarked
package org.lianhe.edtf;

import org.jspecify.annotations.NullMarked;
