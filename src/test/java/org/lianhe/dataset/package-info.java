/** Tests of the dataset as released. */
@NullMarked
package org.lianhe.dataset;

import org.jspecify.annotations.NullMarked;
