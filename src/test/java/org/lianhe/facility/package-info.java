/** A tenth type of entity, which shows what one costs. */
@NullMarked
package org.lianhe.facility;

import org.jspecify.annotations.NullMarked;
