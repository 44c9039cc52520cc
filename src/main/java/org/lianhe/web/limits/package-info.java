/** Limits for clients: request bodies, rates, concurrency and slow readers. */
@NullMarked
package org.lianhe.web.limits;

import org.jspecify.annotations.NullMarked;
