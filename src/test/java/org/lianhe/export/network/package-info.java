/** Tests of the network as files. */
@NullMarked
package org.lianhe.export.network;

import org.jspecify.annotations.NullMarked;
