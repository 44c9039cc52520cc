/**
 * How well names are found, whatever the script and spelling, measured over a set of
 * queries.
 */
@NullMarked
package org.lianhe.search.quality;

import org.jspecify.annotations.NullMarked;
