/** Tests of the open vocabularies. */
@NullMarked
package org.lianhe.term;

import org.jspecify.annotations.NullMarked;
