/** Tests of what changed since an earlier release. */
@NullMarked
package org.lianhe.change;

import org.jspecify.annotations.NullMarked;
