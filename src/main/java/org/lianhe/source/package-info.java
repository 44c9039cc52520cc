/** What facts are cited from. */
@NullMarked
package org.lianhe.source;

import org.jspecify.annotations.NullMarked;
