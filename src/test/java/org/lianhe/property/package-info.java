/** Properties of all lists, on a made-up dataset and against a naive model of it. */
@NullMarked
package org.lianhe.property;

import org.jspecify.annotations.NullMarked;
