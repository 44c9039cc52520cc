/** Tests of what lists can be counted by. */
@NullMarked
package org.lianhe.query.facet;

import org.jspecify.annotations.NullMarked;
