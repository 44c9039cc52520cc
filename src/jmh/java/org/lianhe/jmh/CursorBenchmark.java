package org.lianhe.jmh;

import java.util.List;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.lianhe.query.pagination.KeysetCursor;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Measures writing and reading a cursor with two keys. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CursorBenchmark {

	private final KeysetCursor cursor = new KeysetCursor("Query.labs\nFOUNDED\nzh-Hans\ndigest",
			List.of(String.class, Long.class));

	private final List<@Nullable Object> values = List.of("2018-05-25", 42L);

	private final String encoded = this.cursor.write(this.values);

	@Benchmark
	public String write() {
		return this.cursor.write(this.values);
	}

	@Benchmark
	public List<@Nullable Object> read() {
		return this.cursor.read("after", this.encoded);
	}

}
