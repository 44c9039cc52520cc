package org.lianhe.web.observability;

import java.util.concurrent.TimeUnit;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import org.jspecify.annotations.Nullable;
import org.lianhe.query.jdbc.PreparedQuery;
import org.lianhe.query.jdbc.StatementListener;
import org.lianhe.query.jdbc.StoreException;

/** Adds a span for each statement to the trace of its request. */
final class StatementTracing implements StatementListener {

	private final Tracer tracer;

	StatementTracing(Tracer tracer) {
		this.tracer = tracer;
	}

	@Override
	public void statementExecuted(PreparedQuery statement, @Nullable String field, long nanos, int rows,
			@Nullable StoreException failure) {
		Span request = this.tracer.currentSpan();
		if (request == null || request.isNoop()) {
			return;
		}
		long end = TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis());
		Span span = this.tracer.spanBuilder()
			.setParent(request.context())
			.name((field != null) ? "statement " + field : "statement")
			.kind(Span.Kind.CLIENT)
			.startTimestamp(end - nanos, TimeUnit.NANOSECONDS)
			.tag("db.query.text", statement.sql())
			.tag("db.response.returned_rows", rows)
			.start();
		if (failure != null) {
			span.tag("error.type", failure.isTimeout() ? "timeout" : "error");
		}
		span.end(end, TimeUnit.NANOSECONDS);
	}

}
