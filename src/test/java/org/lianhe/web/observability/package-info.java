/** What the log, the metrics, the traces and the probes tell of a running server. */
@NullMarked
package org.lianhe.web.observability;

import org.jspecify.annotations.NullMarked;
