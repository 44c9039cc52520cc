/**
 * Tests of the search, and the set of questions that measures it.
 */
@NullMarked
package org.lianhe.search;

import org.jspecify.annotations.NullMarked;
