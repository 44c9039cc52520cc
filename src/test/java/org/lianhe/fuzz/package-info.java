/** Random requests, right and nearly right, made from the schema itself. */
@NullMarked
package org.lianhe.fuzz;

import org.jspecify.annotations.NullMarked;
