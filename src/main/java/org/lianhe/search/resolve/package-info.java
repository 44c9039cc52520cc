/** Resolution of many names to entities at once. */
@NullMarked
package org.lianhe.search.resolve;

import org.jspecify.annotations.NullMarked;
