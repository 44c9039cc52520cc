/** The server as tests start and ask it, on either store. */
@NullMarked
package org.lianhe.server;

import org.jspecify.annotations.NullMarked;
