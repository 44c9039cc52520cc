/** The Reconciliation Service API that OpenRefine and other tools use. */
@NullMarked
package org.lianhe.search.reconcile;

import org.jspecify.annotations.NullMarked;
