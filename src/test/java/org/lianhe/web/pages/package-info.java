/** The page on which people try queries, as a browser asks for it. */
@NullMarked
package org.lianhe.web.pages;

import org.jspecify.annotations.NullMarked;
