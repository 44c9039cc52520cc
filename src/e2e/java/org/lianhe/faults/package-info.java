/** Tests with real processes of which one fails or is killed. */
@NullMarked
package org.lianhe.faults;

import org.jspecify.annotations.NullMarked;
