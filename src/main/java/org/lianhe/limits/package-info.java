/** What the server allows, as in force. */
@NullMarked
package org.lianhe.limits;

import org.jspecify.annotations.NullMarked;
