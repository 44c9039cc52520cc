/**
 * Reads the curated records, checks all of them, and puts them into the store, all or
 * none.
 */
@NullMarked
package org.lianhe.seed;

import org.jspecify.annotations.NullMarked;
