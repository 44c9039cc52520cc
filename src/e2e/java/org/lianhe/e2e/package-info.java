/** The packaged server as a person with a browser meets it. */
@NullMarked
package org.lianhe.e2e;

import org.jspecify.annotations.NullMarked;
