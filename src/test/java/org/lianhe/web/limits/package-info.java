/** Tests of what the server allows. */
@NullMarked
package org.lianhe.web.limits;

import org.jspecify.annotations.NullMarked;
