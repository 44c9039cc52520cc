/** Tests of what a request may use. */
@NullMarked
package org.lianhe.core.budget;

import org.jspecify.annotations.NullMarked;
