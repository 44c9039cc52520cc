/** Limits and costs of documents and operations, checked before anything is read. */
@NullMarked
package org.lianhe.graphql.cost;

import org.jspecify.annotations.NullMarked;
