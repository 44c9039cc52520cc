/** Changes of the dataset between releases. */
@NullMarked
package org.lianhe.model.release;

import org.jspecify.annotations.NullMarked;
