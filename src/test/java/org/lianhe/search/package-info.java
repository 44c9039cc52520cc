/** What is found by which name, and how it is scored, shown and paged. */
@NullMarked
package org.lianhe.search;

import org.jspecify.annotations.NullMarked;
