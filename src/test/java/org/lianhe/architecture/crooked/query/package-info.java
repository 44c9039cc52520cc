/** A shared room that knows a feature, so that the rules can be seen to fail. */
@NullMarked
package org.lianhe.architecture.crooked.query;

import org.jspecify.annotations.NullMarked;
