/** What changed in the dataset since an earlier release. */
@NullMarked
package org.lianhe.change;

import org.jspecify.annotations.NullMarked;
