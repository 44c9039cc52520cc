package org.lianhe.architecture.crooked.lab;

import java.sql.Connection;

import graphql.GraphQL;
import org.jspecify.annotations.Nullable;
import org.lianhe.architecture.crooked.query.CrookedQuery;

/** Knows JDBC, GraphQL and the room that knows it. */
public class CrookedLab {

	static @Nullable Connection connection;

	@Nullable GraphQL graphQl;

	@Nullable CrookedQuery query;

}
