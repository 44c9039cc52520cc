/** What names mean, and of which it is certain. */
@NullMarked
package org.lianhe.search.resolve;

import org.jspecify.annotations.NullMarked;
