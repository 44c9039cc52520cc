/** Errors as HTTP responses, in JSON or as a page. */
@NullMarked
package org.lianhe.web.error;

import org.jspecify.annotations.NullMarked;
