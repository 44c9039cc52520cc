/** Any query as a table: rows, columns, and the forms in which they are sent. */
@NullMarked
package org.lianhe.table;

import org.jspecify.annotations.NullMarked;
