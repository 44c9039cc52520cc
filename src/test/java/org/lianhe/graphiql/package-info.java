/** The page on which people try queries, as a browser asks for it. */
@NullMarked
package org.lianhe.graphiql;

import org.jspecify.annotations.NullMarked;
