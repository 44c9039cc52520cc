/** The rules of the house: who may know whom, and what stands where. */
@NullMarked
package org.lianhe.house;

import org.jspecify.annotations.NullMarked;
