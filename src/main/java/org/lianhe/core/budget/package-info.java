/** What one request may use of the server, in bytes and in time. */
@NullMarked
package org.lianhe.core.budget;

import org.jspecify.annotations.NullMarked;
