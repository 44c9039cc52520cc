/** The network as GraphML, GEXF and CSV files. */
@NullMarked
package org.lianhe.export.network;

import org.jspecify.annotations.NullMarked;
