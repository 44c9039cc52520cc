/** Laboratories and research institutes. */
@NullMarked
package org.lianhe.lab;

import org.jspecify.annotations.NullMarked;
