/** Tests of query results as tables. */
@NullMarked
package org.lianhe.export.tabular;

import org.jspecify.annotations.NullMarked;
