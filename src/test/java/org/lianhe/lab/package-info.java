/** Laboratories and research institutes, as asked for. */
@NullMarked
package org.lianhe.lab;

import org.jspecify.annotations.NullMarked;
