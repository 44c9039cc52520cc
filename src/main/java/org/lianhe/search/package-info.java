/** Finding entities by what they are called and what is said of them. */
@NullMarked
package org.lianhe.search;

import org.jspecify.annotations.NullMarked;
