/** Dated, cited ties between entities. */
@NullMarked
package org.lianhe.relation;

import org.jspecify.annotations.NullMarked;
