/** The rules of the house: who may know whom, and what stands where. */
@NullMarked
package org.lianhe.architecture;

import org.jspecify.annotations.NullMarked;
