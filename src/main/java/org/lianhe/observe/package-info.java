/**
 * How the server is seen from outside: what the log, the metrics, the traces and the
 * probes tell of it.
 */
@NullMarked
package org.lianhe.observe;

import org.jspecify.annotations.NullMarked;
