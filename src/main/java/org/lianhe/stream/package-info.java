/** Long answers on their way: in turn, and visibly broken where they break. */
@NullMarked
package org.lianhe.stream;

import org.jspecify.annotations.NullMarked;
