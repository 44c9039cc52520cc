/** The ways from one object to others: by foreign key, by tie, by containment. */
@NullMarked
package org.lianhe.link;

import org.jspecify.annotations.NullMarked;
