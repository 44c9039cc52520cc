/** What names mean, and of which it is certain. */
@NullMarked
package org.lianhe.resolve;

import org.jspecify.annotations.NullMarked;
