/** Where GraphQL meets the plans: the schema, its execution, the errors, the pages. */
@NullMarked
package org.lianhe.graphql;

import org.jspecify.annotations.NullMarked;
