/** The error codes of the API and the exception that carries them. */
@NullMarked
package org.lianhe.core.error;

import org.jspecify.annotations.NullMarked;
