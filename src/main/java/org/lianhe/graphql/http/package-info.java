/** GraphQL over HTTP: requests, responses, caching and persisted documents. */
@NullMarked
package org.lianhe.graphql.http;

import org.jspecify.annotations.NullMarked;
