/** Tests of answers as tables. */
@NullMarked
package org.lianhe.table;

import org.jspecify.annotations.NullMarked;
