/** What happens when a part of the machine fails, shown with real processes. */
@NullMarked
package org.lianhe.faults;

import org.jspecify.annotations.NullMarked;
