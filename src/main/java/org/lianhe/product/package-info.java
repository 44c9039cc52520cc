/** Products, models, games and technologies. */
@NullMarked
package org.lianhe.product;

import org.jspecify.annotations.NullMarked;
