/** HTTP headers, CORS, request ids and error pages. */
@NullMarked
package org.lianhe.web;

import org.jspecify.annotations.NullMarked;
