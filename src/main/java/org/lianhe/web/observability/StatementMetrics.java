package org.lianhe.web.observability;

import java.util.Objects;
import java.util.concurrent.TimeUnit;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import org.jspecify.annotations.Nullable;
import org.lianhe.query.jdbc.PreparedQuery;
import org.lianhe.query.jdbc.StatementListener;
import org.lianhe.query.jdbc.StoreException;

/**
 * Metrics of statements by the field of the schema that they belong to. Since a statement
 * reads a field for all objects of a level, this is the time of a resolver.
 */
final class StatementMetrics implements StatementListener {

	private final MeterRegistry registry;

	StatementMetrics(MeterRegistry registry) {
		this.registry = registry;
	}

	@Override
	public void statementExecuted(PreparedQuery statement, @Nullable String field, long nanos, int rows,
			@Nullable StoreException failure) {
		String outcome = (failure == null) ? "read" : failure.isTimeout() ? "timeout" : "error";
		Tags tags = Tags.of("field", Objects.requireNonNullElse(field, "none"));
		Timer.builder("lianhe.statements")
			.description("Statements, by the field that each answers")
			.tags(tags.and("outcome", outcome))
			.register(this.registry)
			.record(nanos, TimeUnit.NANOSECONDS);
		this.registry.counter("lianhe.statements.rows", tags).increment(rows);
	}

}
