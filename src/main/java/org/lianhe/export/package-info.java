/** Files written from the dataset, served under {@code /export}. */
@NullMarked
package org.lianhe.export;

import org.jspecify.annotations.NullMarked;
