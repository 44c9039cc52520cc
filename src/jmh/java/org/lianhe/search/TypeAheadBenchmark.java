package org.lianhe.search;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * Measures searches in the name index while a user types, with one more letter each time.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class TypeAheadBenchmark {

	@Param({ "2000", "1000000" })
	public int names = 2000;

	private NameIndex index;

	private List<String> typed;

	private int next;

	@Setup
	public void setUp() throws IOException {
		this.index = createIndex(this.names);
		this.typed = GeneratedNames.typedQueries();
	}

	static NameIndex createIndex(int names) throws IOException {
		return NameIndex.build("generated", (entities) -> new GeneratedNames().generate(names, entities));
	}

	@TearDown
	public void delete() {
		this.index.release();
	}

	@Benchmark
	public List<SearchHit> search() {
		String query = this.typed.get(this.next++ % this.typed.size());
		return new Searcher(this.index, () -> {
		}).find(new IndexQuery(query, Set.of(), Set.of(), true, 1000));
	}

}
