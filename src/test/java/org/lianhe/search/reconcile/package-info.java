/** What others are told who match their tables with the dataset. */
@NullMarked
package org.lianhe.search.reconcile;

import org.jspecify.annotations.NullMarked;
