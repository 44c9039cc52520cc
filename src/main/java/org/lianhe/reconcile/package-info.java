/** Matching tables with the dataset, as OpenRefine and others do it. */
@NullMarked
package org.lianhe.reconcile;

import org.jspecify.annotations.NullMarked;
