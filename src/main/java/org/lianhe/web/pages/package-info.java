/** GraphiQL and the redirects to it. */
@NullMarked
package org.lianhe.web.pages;

import org.jspecify.annotations.NullMarked;
