/** Pages for people with a browser, each made of a GraphQL document and a template. */
@NullMarked
package org.lianhe.web.explorer;

import org.jspecify.annotations.NullMarked;
