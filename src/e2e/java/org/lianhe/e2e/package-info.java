/** Tests of the packaged jar in a browser. */
@NullMarked
package org.lianhe.e2e;

import org.jspecify.annotations.NullMarked;
