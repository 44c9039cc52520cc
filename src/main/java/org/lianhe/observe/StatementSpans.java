package org.lianhe.observe;

import java.util.concurrent.TimeUnit;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import org.jspecify.annotations.Nullable;
import org.lianhe.sql.Statement;
import org.lianhe.sql.StatementListener;
import org.lianhe.sql.StoreFailure;

/** Adds a span to the trace of a request for each of its statements. */
final class StatementSpans implements StatementListener {

	private final Tracer tracer;

	StatementSpans(Tracer tracer) {
		this.tracer = tracer;
	}

	@Override
	public void ran(Statement statement, @Nullable String field, long nanos, int rows, @Nullable StoreFailure failure) {
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
			.tag("db.query.text", statement.text())
			.tag("db.response.returned_rows", rows)
			.start();
		if (failure != null) {
			span.tag("error.type", failure.isTimeout() ? "timeout" : "error");
		}
		span.end(end, TimeUnit.NANOSECONDS);
	}

}
