/** Tests of the schema as it is kept. */
@NullMarked
package org.lianhe.graphql.schema;

import org.jspecify.annotations.NullMarked;
