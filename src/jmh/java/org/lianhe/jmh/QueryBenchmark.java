package org.lianhe.jmh;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import graphql.GraphQL;
import org.lianhe.testing.Store;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.graphql.execution.GraphQlSource;

/** Measures queries within the process, up to the result objects and up to their JSON. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class QueryBenchmark {

	@Param({ "nested", "cited-relations", "count" })
	public String query = "nested";

	private ConfigurableApplicationContext context;

	private GraphQL graphQl;

	private JsonMapper json;

	private String document;

	@Setup
	public void start() throws IOException {
		Path seed = Files.createTempDirectory("lianhe-seed");
		new BenchmarkSeed(seed, 1000).write();
		this.context = BenchmarkServer.start(Store.H2, Map.of("lianhe.seed", seed.toString(), "server.port", "0"));
		this.graphQl = this.context.getBean(GraphQlSource.class).graphQl();
		this.json = this.context.getBean(JsonMapper.class);
		this.document = Files.readString(Path.of("src/jmh/queries", this.query + ".graphql"));
	}

	@TearDown
	public void stop() {
		this.context.close();
	}

	@Benchmark
	public Object answer() {
		return this.graphQl.execute(this.document).getData();
	}

	@Benchmark
	public byte[] bytes() {
		return this.json.writeValueAsBytes(this.graphQl.execute(this.document).toSpecification());
	}

}
