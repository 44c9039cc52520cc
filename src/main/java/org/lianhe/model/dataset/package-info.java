/** The dataset as released, and the release that the store holds. */
@NullMarked
package org.lianhe.model.dataset;

import org.jspecify.annotations.NullMarked;
