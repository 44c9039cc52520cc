/** The dataset as released, and which release is in the store. */
@NullMarked
package org.lianhe.dataset;

import org.jspecify.annotations.NullMarked;
