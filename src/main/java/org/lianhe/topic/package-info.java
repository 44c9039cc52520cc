/** Research fields and application areas. */
@NullMarked
package org.lianhe.topic;

import org.jspecify.annotations.NullMarked;
