/** Places, and what is in them, as asked for. */
@NullMarked
package org.lianhe.place;

import org.jspecify.annotations.NullMarked;
