/** Bodies with members that agreed to join them. */
@NullMarked
package org.lianhe.alliance;

import org.jspecify.annotations.NullMarked;
