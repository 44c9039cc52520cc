/** Graph searches over relations: neighbourhoods and shortest paths. */
@NullMarked
package org.lianhe.model.graph;

import org.jspecify.annotations.NullMarked;
