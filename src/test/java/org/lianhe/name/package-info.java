/** Names and texts in several languages. */
@NullMarked
package org.lianhe.name;

import org.jspecify.annotations.NullMarked;
