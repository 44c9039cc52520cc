/** GraphQL over HTTP, as clients of all kinds see it. */
@NullMarked
package org.lianhe.graphql.http;

import org.jspecify.annotations.NullMarked;
