/** Streaming of long responses. */
@NullMarked
package org.lianhe.web.streaming;

import org.jspecify.annotations.NullMarked;
