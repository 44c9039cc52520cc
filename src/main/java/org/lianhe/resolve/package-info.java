/** Telling which entities names mean, many at a time, and which of them for certain. */
@NullMarked
package org.lianhe.resolve;

import org.jspecify.annotations.NullMarked;
