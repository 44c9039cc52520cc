/** A feature that breaks every rule, so that the rules can be seen to fail. */
@NullMarked
package org.lianhe.architecture.crooked.lab;

import org.jspecify.annotations.NullMarked;
