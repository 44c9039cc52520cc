/** Execution of GraphQL operations by query plans. */
@NullMarked
package org.lianhe.graphql.execution;

import org.jspecify.annotations.NullMarked;
