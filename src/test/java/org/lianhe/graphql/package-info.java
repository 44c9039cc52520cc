/** Where GraphQL meets the plans: the schema, its execution, the errors. */
@NullMarked
package org.lianhe.graphql;

import org.jspecify.annotations.NullMarked;
