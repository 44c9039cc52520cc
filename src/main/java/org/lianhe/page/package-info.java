/** Keyset paging by the Relay cursor specification. */
@NullMarked
package org.lianhe.page;

import org.jspecify.annotations.NullMarked;
