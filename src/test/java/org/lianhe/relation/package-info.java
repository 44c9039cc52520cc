/** Ties as of a day, in the packaged seed. */
@NullMarked
package org.lianhe.relation;

import org.jspecify.annotations.NullMarked;
