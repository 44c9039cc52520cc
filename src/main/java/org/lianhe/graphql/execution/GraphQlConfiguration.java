package org.lianhe.graphql.execution;

import java.util.List;

import com.zaxxer.hikari.HikariDataSource;
import graphql.execution.instrumentation.Instrumentation;
import graphql.schema.GraphQLScalarType;
import org.jooq.DSLContext;
import org.lianhe.core.edtf.EdtfCoercing;
import org.lianhe.graphql.cost.CostProperties;
import org.lianhe.graphql.cost.DocumentLimits;
import org.lianhe.graphql.cost.QueryBulkhead;
import org.lianhe.model.dataset.ReleaseReader;
import org.lianhe.model.entity.EntityType;
import org.lianhe.query.jdbc.ReadOnlyConnections;
import org.lianhe.query.jdbc.ReaderAccount;
import org.lianhe.query.jdbc.StatementListener;
import org.lianhe.query.plan.QueryLimits;
import org.lianhe.query.plan.ResultObject;
import org.lianhe.query.plan.RootField;
import org.lianhe.query.plan.RowTypes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.module.SimpleModule;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

@Configuration(proxyBeanMethods = false)
class GraphQlConfiguration {

	private static final Logger LOG = LoggerFactory.getLogger(GraphQlConfiguration.class);

	@Bean
	RuntimeWiringConfigurer scalars() {
		GraphQLScalarType date = GraphQLScalarType.newScalar().name("EdtfDate").coercing(new EdtfCoercing()).build();
		return (wiring) -> wiring.scalar(date);
	}

	@Bean
	ReadOnlyConnections readers(HikariDataSource loading, ReaderAccount account, QueryLimits limits,
			List<StatementListener> listeners) {
		return new ReadOnlyConnections(loading, account, limits.seconds(), listeners);
	}

	/**
	 * Where the database has users, it is for its owner to make one who can only read.
	 */
	@Bean
	@ConditionalOnWebApplication
	InitializingBean readerWarning(ReadOnlyConnections readers) {
		return () -> {
			if (readers.mayWrite()) {
				LOG.warn("queries are answered as the user who loads, who may write; "
						+ "set lianhe.reader.username and .password to one who can only read");
			}
		};
	}

	@Bean
	RootFields roots(List<EntityType> entities, List<RootField> others) {
		return RootFields.of(entities, others);
	}

	@Bean
	ErrorFactory errors(DocumentLimits bounds) {
		return new ErrorFactory(bounds);
	}

	@Bean
	QueryExecutor answers(RowTypes types, RootFields roots, QueryLimits limits, ReadOnlyConnections readers,
			ReleaseReader releases, DSLContext dialect, ErrorFactory errors, CostProperties costs,
			QueryBulkhead lanes) {
		return new QueryExecutor(types, roots, limits, readers, releases, dialect, errors,
				new OperationLimits(costs, limits), lanes);
	}

	@Bean
	DocumentCache documents() {
		return new DocumentCache();
	}

	@Bean
	QueryService operations(GraphQlSource source, DocumentCache documents, ReleaseReader releases,
			ErrorFactory errors) {
		return new QueryService(source, documents, releases, errors);
	}

	/** Before those that read what it says. */
	@Bean
	@Order(0)
	Instrumentation labelling(ErrorFactory errors, ReleaseReader releases, ReadOnlyConnections readers,
			CostProperties costs) {
		return new ResponseExtensionsInstrumentation(errors, releases, readers, costs);
	}

	@Bean
	Instrumentation bounding(DocumentLimits bounds, ErrorFactory errors) {
		return new DocumentLimitsInstrumentation(bounds, errors);
	}

	@Bean
	GraphQlSourceBuilderCustomizer execution(QueryExecutor answers, DocumentCache documents) {
		return (source) -> source
			.configureGraphQl((graphQl) -> graphQl.queryExecutionStrategy(new LevelExecutionStrategy(answers))
				.preparsedDocumentProvider(documents));
	}

	/** Ends the start if schema and code say different things. */
	@Bean
	InitializingBean coverage(GraphQlSource source, RowTypes types, RootFields roots) {
		return () -> {
			List<String> gaps = SchemaInspector.gaps(source.schema(), types, roots);
			if (!gaps.isEmpty()) {
				throw new IllegalStateException("schema and code differ: " + String.join("; ", gaps));
			}
		};
	}

	@Bean
	JacksonModule answerModule() {
		return new SimpleModule("answers").addSerializer(ResultObject.class, new ResultSerializer());
	}

}
