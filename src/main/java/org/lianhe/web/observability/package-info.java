/** Access log, metrics, traces and health checks. */
@NullMarked
package org.lianhe.web.observability;

import org.jspecify.annotations.NullMarked;
