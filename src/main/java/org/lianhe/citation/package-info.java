/** Which paragraph supports which fact. */
@NullMarked
package org.lianhe.citation;

import org.jspecify.annotations.NullMarked;
