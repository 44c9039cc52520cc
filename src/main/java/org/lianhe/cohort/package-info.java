/** Labels that the press gives to sets that nobody joined. */
@NullMarked
package org.lianhe.cohort;

import org.jspecify.annotations.NullMarked;
