/**
 * Names and texts in several languages: choosing, deriving, folding and ordering them.
 */
@NullMarked
package org.lianhe.name;

import org.jspecify.annotations.NullMarked;
