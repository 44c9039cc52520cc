/** Dates as written and what they mean. */
@NullMarked
package org.lianhe.core.edtf;

import org.jspecify.annotations.NullMarked;
