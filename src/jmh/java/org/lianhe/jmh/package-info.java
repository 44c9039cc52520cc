/**
 * Benchmarks: a made dataset of any size, and a server that is measured beside itself.
 */
@NullMarked
package org.lianhe.jmh;

import org.jspecify.annotations.NullMarked;
