/** Keyset pagination by the Relay cursor specification. */
@NullMarked
package org.lianhe.query.pagination;

import org.jspecify.annotations.NullMarked;
