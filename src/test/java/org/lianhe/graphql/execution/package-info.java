/** Where GraphQL meets the plans: the schema, its execution, the errors. */
@NullMarked
package org.lianhe.graphql.execution;

import org.jspecify.annotations.NullMarked;
