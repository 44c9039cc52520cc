/** A tenth type of entity, which shows what one costs. */
@NullMarked
package org.lianhe.model.facility;

import org.jspecify.annotations.NullMarked;
