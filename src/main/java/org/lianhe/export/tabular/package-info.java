/** Query results as tables: CSV, TSV, JSON Lines, Arrow and Parquet. */
@NullMarked
package org.lianhe.export.tabular;

import org.jspecify.annotations.NullMarked;
