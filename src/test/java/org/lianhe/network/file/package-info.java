/** Tests of the network as files. */
@NullMarked
package org.lianhe.network.file;

import org.jspecify.annotations.NullMarked;
