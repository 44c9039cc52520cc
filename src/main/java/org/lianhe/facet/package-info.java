/** What lists can be counted by, and what the numbers of their rows come to. */
@NullMarked
package org.lianhe.facet;

import org.jspecify.annotations.NullMarked;
