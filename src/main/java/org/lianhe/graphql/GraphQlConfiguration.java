package org.lianhe.graphql;

import java.util.List;

import com.zaxxer.hikari.HikariDataSource;
import graphql.execution.instrumentation.Instrumentation;
import graphql.schema.GraphQLScalarType;
import org.jooq.DSLContext;
import org.lianhe.cost.CostLimits;
import org.lianhe.cost.DocumentBounds;
import org.lianhe.cost.Lanes;
import org.lianhe.dataset.Releases;
import org.lianhe.edtf.EdtfCoercing;
import org.lianhe.entity.EntityType;
import org.lianhe.query.Limits;
import org.lianhe.query.Item;
import org.lianhe.query.RootField;
import org.lianhe.query.Types;
import org.lianhe.sql.ReaderAccount;
import org.lianhe.sql.Readers;
import org.lianhe.sql.StatementListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.module.SimpleModule;

@Configuration(proxyBeanMethods = false)
class GraphQlConfiguration {

	private static final Logger LOG = LoggerFactory.getLogger(GraphQlConfiguration.class);

	@Bean
	RuntimeWiringConfigurer scalars() {
		GraphQLScalarType date = GraphQLScalarType.newScalar().name("EdtfDate").coercing(new EdtfCoercing()).build();
		return (wiring) -> wiring.scalar(date);
	}

	@Bean
	Readers readers(HikariDataSource loading, ReaderAccount account, Limits limits, List<StatementListener> listeners) {
		return new Readers(loading, account, limits.seconds(), listeners);
	}

	/**
	 * Where the database has users, it is for its owner to make one who can only read.
	 */
	@Bean
	@ConditionalOnWebApplication
	InitializingBean readerWarning(Readers readers) {
		return () -> {
			if (readers.mayWrite()) {
				LOG.warn("queries are answered as the user who loads, who may write; "
						+ "set lianhe.reader.username and .password to one who can only read");
			}
		};
	}

	@Bean
	Roots roots(List<EntityType> entities, List<RootField> others) {
		return Roots.of(entities, others);
	}

	@Bean
	Errors errors(DocumentBounds bounds) {
		return new Errors(bounds);
	}

	@Bean
	Answers answers(Types types, Roots roots, Limits limits, Readers readers, Releases releases, DSLContext dialect,
			Errors errors, CostLimits costs, Lanes lanes) {
		return new Answers(types, roots, limits, readers, releases, dialect, errors, new Bounds(costs, limits), lanes);
	}

	@Bean
	Documents documents() {
		return new Documents();
	}

	@Bean
	Operations operations(GraphQlSource source, Documents documents, Releases releases, Errors errors) {
		return new Operations(source, documents, releases, errors);
	}

	/** Before those that read what it says. */
	@Bean
	@Order(0)
	Instrumentation labelling(Errors errors, Releases releases, Readers readers, CostLimits costs) {
		return new Labelling(errors, releases, readers, costs);
	}

	@Bean
	Instrumentation bounding(DocumentBounds bounds, Errors errors) {
		return new Bounding(bounds, errors);
	}

	@Bean
	GraphQlSourceBuilderCustomizer execution(Answers answers, Documents documents) {
		return (source) -> source
			.configureGraphQl((graphQl) -> graphQl.queryExecutionStrategy(new LevelStrategy(answers))
				.preparsedDocumentProvider(documents));
	}

	/** Ends the start if schema and code say different things. */
	@Bean
	InitializingBean coverage(GraphQlSource source, Types types, Roots roots) {
		return () -> {
			List<String> gaps = Coverage.gaps(source.schema(), types, roots);
			if (!gaps.isEmpty()) {
				throw new IllegalStateException("schema and code differ: " + String.join("; ", gaps));
			}
		};
	}

	@Bean
	JacksonModule answerModule() {
		return new SimpleModule("answers").addSerializer(Item.class, new ItemSerializer());
	}

}
