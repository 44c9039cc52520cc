/** Tests of figures. */
@NullMarked
package org.lianhe.observation;

import org.jspecify.annotations.NullMarked;
