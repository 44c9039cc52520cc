/** Tests of what changed since an earlier release. */
@NullMarked
package org.lianhe.model.release;

import org.jspecify.annotations.NullMarked;
