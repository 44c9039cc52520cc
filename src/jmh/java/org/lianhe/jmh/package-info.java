/**
 * Benchmarks with a generated dataset of any size.
 */
@NullMarked
package org.lianhe.jmh;

import org.jspecify.annotations.NullMarked;
