/** The timeline of the packaged seed. */
@NullMarked
package org.lianhe.timeline;

import org.jspecify.annotations.NullMarked;
