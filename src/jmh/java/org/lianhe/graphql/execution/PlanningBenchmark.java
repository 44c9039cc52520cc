package org.lianhe.graphql.execution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import graphql.execution.CoercedVariables;
import graphql.language.Document;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import org.jooq.DSLContext;
import org.lianhe.core.budget.LimitsProperties;
import org.lianhe.core.i18n.LanguagePreferences;
import org.lianhe.jmh.BenchmarkServer;
import org.lianhe.query.plan.PlanContext;
import org.lianhe.query.plan.QueryPlan;
import org.lianhe.query.plan.QueryPlanner;
import org.lianhe.query.plan.RowTypes;
import org.lianhe.testing.Store;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.graphql.execution.GraphQlSource;

/**
 * Measures planning of the nested query from its parsed document, without SQL generation.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PlanningBenchmark {

	private ConfigurableApplicationContext server;

	private GraphQLSchema schema;

	private Document document;

	private RowTypes types;

	private RootFields roots;

	private PlanContext context;

	@Setup
	public void start() throws IOException {
		this.server = BenchmarkServer.start(Store.H2, Map.of("server.port", "0"));
		this.schema = this.server.getBean(GraphQlSource.class).schema();
		this.document = Parser.parse(Files.readString(Path.of("src/jmh/queries/nested.graphql")));
		this.types = this.server.getBean(RowTypes.class);
		this.roots = this.server.getBean(RootFields.class);
		this.context = new PlanContext(LanguagePreferences.DEFAULT, this.server.getBean(LimitsProperties.class), "",
				Set.of(), this.server.getBean(DSLContext.class));
	}

	@TearDown
	public void stop() {
		this.server.close();
	}

	@Benchmark
	public QueryPlan plan() {
		return QueryPlan.of(new QueryPlanner(this.schema, this.types, this.context),
				ExecutableNormalizedOperationFactory
					.createExecutableNormalizedOperation(this.schema, this.document, null,
							CoercedVariables.emptyVariables())
					.getTopLevelFields(),
				this.roots.planners());
	}

}
