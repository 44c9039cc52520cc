/** Tests of what the server allows. */
@NullMarked
package org.lianhe.limits;

import org.jspecify.annotations.NullMarked;
