/** Names in other scripts. */
@NullMarked
package org.lianhe.name;

import org.jspecify.annotations.NullMarked;
