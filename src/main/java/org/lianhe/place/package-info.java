/** Countries, regions, cities, parks and buildings. */
@NullMarked
package org.lianhe.place;

import org.jspecify.annotations.NullMarked;
