/** The server as tests start and ask it, on either store. */
@NullMarked
package org.lianhe.testing;

import org.jspecify.annotations.NullMarked;
