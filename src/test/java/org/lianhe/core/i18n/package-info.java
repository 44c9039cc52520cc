/** Names and texts in several languages. */
@NullMarked
package org.lianhe.core.i18n;

import org.jspecify.annotations.NullMarked;
