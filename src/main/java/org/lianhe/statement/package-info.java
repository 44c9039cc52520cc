/** What was said. */
@NullMarked
package org.lianhe.statement;

import org.jspecify.annotations.NullMarked;
