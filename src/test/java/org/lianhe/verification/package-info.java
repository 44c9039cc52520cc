/** Holds the curated records against their sources and against each other. */
@NullMarked
package org.lianhe.verification;

import org.jspecify.annotations.NullMarked;
