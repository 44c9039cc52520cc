/**
 * Names and texts in several languages: choosing, deriving, folding and ordering them.
 */
@NullMarked
package org.lianhe.core.i18n;

import org.jspecify.annotations.NullMarked;
