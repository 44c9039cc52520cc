/** What every answer has in common, asked for as browsers, programs and strangers do. */
@NullMarked
package org.lianhe.web;

import org.jspecify.annotations.NullMarked;
