package org.lianhe.graphql.execution;

import java.util.List;

import com.zaxxer.hikari.HikariDataSource;
import graphql.execution.instrumentation.Instrumentation;
import graphql.schema.GraphQLScalarType;
import org.jooq.DSLContext;
import org.lianhe.core.budget.LimitsProperties;
import org.lianhe.core.edtf.EdtfCoercing;
import org.lianhe.graphql.cost.DocumentLimits;
import org.lianhe.graphql.cost.QueryBulkhead;
import org.lianhe.model.dataset.ReleaseReader;
import org.lianhe.model.entity.EntityType;
import org.lianhe.query.jdbc.ReadOnlyConnections;
import org.lianhe.query.jdbc.ReaderAccount;
import org.lianhe.query.jdbc.StatementListener;
import org.lianhe.query.plan.ResultObject;
import org.lianhe.query.plan.RootField;
import org.lianhe.query.plan.RowTypes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.module.SimpleModule;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
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
	ReadOnlyConnections readers(HikariDataSource loading, ReaderAccount account, LimitsProperties limits,
			List<StatementListener> listeners) {
		return new ReadOnlyConnections(loading, account, limits.querySeconds(), listeners);
	}

	/** Warns if queries run as a database user who may write. */
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
	RootFields rootFields(List<EntityType> entities, List<RootField> others) {
		return RootFields.of(entities, others);
	}

	@Bean
	DocumentLimits documentLimits(LimitsProperties limits) {
		return new DocumentLimits(limits);
	}

	@Bean
	QueryBulkhead queryBulkhead(LimitsProperties limits) {
		return new QueryBulkhead(limits.maxConcurrentQueries(), QueryBulkhead.MAX_WAITING, limits.queueTimeout(),
				limits.maxCost());
	}

	@Bean
	ErrorMapper errorMapper() {
		return new ErrorMapper();
	}

	@Bean
	DocumentCache documentCache(ObjectProvider<GraphQlSource> source, DocumentLimits limits, ErrorMapper errors) {
		return new DocumentCache(() -> source.getObject().schema(), limits, errors);
	}

	@Bean
	QueryExecutor queryExecutor(RowTypes types, RootFields roots, LimitsProperties limits,
			ReadOnlyConnections connections, ReleaseReader releases, DSLContext dialect, ErrorMapper errors,
			QueryBulkhead bulkhead) {
		return new QueryExecutor(types, roots, limits, connections, releases, dialect, errors, bulkhead);
	}

	@Bean
	QueryService queryService(GraphQlSource source, ErrorMapper errors) {
		return new QueryService(source, errors);
	}

	/** Plans operations, and ends the start if schema and code differ. */
	@Bean
	GraphQlSourceBuilderCustomizer execution(QueryExecutor executor, DocumentCache documents, RootFields roots,
			LimitsProperties limits, ObjectProvider<DataFetcherExceptionResolver> resolvers) {
		return (source) -> source
			.inspectSchemaMappings((report) -> checkInspection(SchemaInspector.gaps(report, roots)))
			.configureGraphQl((graphQl) -> graphQl
				.queryExecutionStrategy(new LevelExecutionStrategy(executor,
						DataFetcherExceptionResolver.createExceptionHandler(resolvers.orderedStream().toList()),
						limits.querySeconds()))
				.preparsedDocumentProvider(documents));
	}

	@Bean
	Instrumentation plannedValueInstrumentation() {
		return new PlannedValueInstrumentation();
	}

	@Bean
	InitializingBean schemaInspection(GraphQlSource source, RowTypes types, RootFields roots) {
		return () -> checkInspection(SchemaInspector.gaps(source.schema(), types, roots));
	}

	private static void checkInspection(List<String> gaps) {
		if (!gaps.isEmpty()) {
			throw new IllegalStateException("schema and code differ: " + String.join("; ", gaps));
		}
	}

	@Bean
	JacksonModule resultModule() {
		return new SimpleModule("results").addSerializer(ResultObject.class, new ResultSerializer());
	}

}
