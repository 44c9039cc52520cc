/** Pages as a visitor and a crawler see them. */
@NullMarked
package org.lianhe.web.explorer;

import org.jspecify.annotations.NullMarked;
