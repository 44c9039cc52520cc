/** Companies, universities, public bodies and media. */
@NullMarked
package org.lianhe.organization;

import org.jspecify.annotations.NullMarked;
