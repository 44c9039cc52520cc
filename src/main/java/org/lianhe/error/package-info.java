/** The closed vocabulary of errors, and what goes with each. */
@NullMarked
package org.lianhe.error;

import org.jspecify.annotations.NullMarked;
