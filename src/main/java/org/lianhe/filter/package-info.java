/** What the fields of filters ask, one class an operator input. */
@NullMarked
package org.lianhe.filter;

import org.jspecify.annotations.NullMarked;
