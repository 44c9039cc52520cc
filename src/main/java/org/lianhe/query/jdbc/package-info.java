/** SQL statements, connections and transactions. */
@NullMarked
package org.lianhe.query.jdbc;

import org.jspecify.annotations.NullMarked;
