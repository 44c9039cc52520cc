/** How long answers end that their readers do not take. */
@NullMarked
package org.lianhe.web.streaming;

import org.jspecify.annotations.NullMarked;
