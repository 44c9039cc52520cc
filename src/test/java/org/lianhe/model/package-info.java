/** Tests of figures. */
@NullMarked
package org.lianhe.model;

import org.jspecify.annotations.NullMarked;
