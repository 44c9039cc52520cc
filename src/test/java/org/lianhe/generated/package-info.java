/** Properties of all lists, on a made-up dataset and against a naive model of it. */
@NullMarked
package org.lianhe.generated;

import org.jspecify.annotations.NullMarked;
