/** The page on which people try queries, and the ways that lead to it. */
@NullMarked
package org.lianhe.graphiql;

import org.jspecify.annotations.NullMarked;
