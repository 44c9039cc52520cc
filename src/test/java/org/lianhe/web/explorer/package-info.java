@NullMarked
package org.lianhe.web.explorer;

import org.jspecify.annotations.NullMarked;
