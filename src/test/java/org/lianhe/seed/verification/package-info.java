/** Holds the curated records against their sources and against each other. */
@NullMarked
package org.lianhe.seed.verification;

import org.jspecify.annotations.NullMarked;
