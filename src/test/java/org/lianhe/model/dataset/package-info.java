/** Tests of the dataset as released. */
@NullMarked
package org.lianhe.model.dataset;

import org.jspecify.annotations.NullMarked;
