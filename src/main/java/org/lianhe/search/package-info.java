/** Full-text search for entities by their names and descriptions. */
@NullMarked
package org.lianhe.search;

import org.jspecify.annotations.NullMarked;
