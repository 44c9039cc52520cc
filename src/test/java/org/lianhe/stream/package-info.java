/** How long answers end that their readers do not take. */
@NullMarked
package org.lianhe.stream;

import org.jspecify.annotations.NullMarked;
