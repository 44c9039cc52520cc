/** Completes the schema: adds to what its files say what all lists and entities have. */
@NullMarked
package org.lianhe.graphql.schema;

import org.jspecify.annotations.NullMarked;
