/** The network as files that programs for graphs open. */
@NullMarked
package org.lianhe.network.file;

import org.jspecify.annotations.NullMarked;
